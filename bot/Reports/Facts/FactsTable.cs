using CsvHelper;

namespace Helmsman.Bot.Reports.Facts;

/// <summary>Checked rows as the table that a file would have held.</summary>
internal static class FactsTable
{
    private const int LinesAbove = 1;

    /// <summary>CSV in UTF-8; a column that a row does not name is missing in it, as is one that it says null of.</summary>
    public static ReadOnlyMemory<byte> Of(FactsPosted facts)
    {
        var rows = facts.Rows ?? [];
        string[] columns = [.. rows.SelectMany(row => row?.Keys ?? Enumerable.Empty<string>()).Distinct(StringComparer.Ordinal)];
        var table = new MemoryStream();
        using (var writer = CsvWriter.Create(table, leaveOpen: true))
        {
            writer.WriteHeader(columns);
            foreach (var row in rows)
            {
                writer.WriteRecord([.. columns.Select(column => row is not null && row.TryGetValue(column, out var value) ? value.Text : string.Empty)]);
            }
        }

        return table.GetBuffer().AsMemory(0, (int)table.Length);
    }

    /// <summary>Problems name the line of the table; whoever sent rows counts those.</summary>
    public static Received WithRows(Received received) => received is Received.Refused { Result: var refused }
        ? new Received.Refused(refused with { Problems = [.. refused.Problems.Select(problem => problem with { Line = problem.Line - LinesAbove })] })
        : received;
}
