using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CsvHelper;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Helmsman.Bot.Reports.Sql;

/// <summary>Runs a query and writes what it answers down as the table that a file would have held, row by row.</summary>
internal sealed class SqlFetch(IOptions<HelmsmanSettings> settings)
{
    private readonly long largest = settings.Value.Reports.LargestFileBytes;

    /// <summary>The session only reads, so that a slip writes nothing. A query that means to write can leave that: give it a user who may only read.</summary>
    /// <exception cref="NpgsqlException">The database is out of reach, or refuses or ends the query.</exception>
    [SuppressMessage("Security", "CA2100", Justification = "The query is the administrator's own, from the settings; nothing is put into it.")]
    public async Task WriteAsync(SqlReport report, Stream target, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(report.Connection.ConnectionString)
        {
            // The server's own limit comes first; this one is for a server that no longer answers.
            CommandTimeout = (int)report.Timeout.TotalSeconds + 10,
        }.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        await OnlyReadAsync(connection, report.Timeout, cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var query = new NpgsqlCommand(report.Query, connection, transaction);
        await using var rows = await query.ExecuteReaderAsync(System.Data.CommandBehavior.SequentialAccess, cancellationToken);
        await WriteAsync(rows, TimeZoneInfo.FindSystemTimeZoneById(report.Shop.Zone), target, cancellationToken);
    }

    private static async Task OnlyReadAsync(NpgsqlConnection connection, TimeSpan timeout, CancellationToken cancellationToken)
    {
        const string Settings = "SELECT set_config('default_transaction_read_only', 'on', false), set_config('statement_timeout', $1, false)";
        await using var command = new NpgsqlCommand(Settings, connection);
        command.Parameters.Add(new NpgsqlParameter { Value = ((long)timeout.TotalMilliseconds).ToString(CultureInfo.InvariantCulture) });
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private async Task WriteAsync(NpgsqlDataReader rows, TimeZoneInfo zone, Stream target, CancellationToken cancellationToken)
    {
        var cells = new string[rows.FieldCount];
        if (cells.Length == 0)
        {
            return;
        }

        await using var writer = CsvWriter.Create(target, leaveOpen: true);
        for (var index = 0; index < cells.Length; index++)
        {
            cells[index] = rows.GetName(index);
        }

        await writer.WriteRecordAsync(cells, cancellationToken);
        // One byte more than is read anyway is enough to be refused for it.
        while (target.Length <= largest && await rows.ReadAsync(cancellationToken))
        {
            for (var index = 0; index < cells.Length; index++)
            {
                cells[index] = SqlCell.Of(rows.GetValue(index), zone);
            }

            await writer.WriteRecordAsync(cells, cancellationToken);
        }
    }
}
