using System.Data.Common;
using Helmsman.Bot.Shops;
using Helmsman.Cards;

namespace Helmsman.Bot.Reports.Sql;

/// <summary>A query's answer goes in as every file does; when that fails, whoever runs the shop is told, once a day.</summary>
internal sealed partial class SqlRun(SqlFetch fetch, ReportsIn reports, ShopOperators operators, TimeProvider clock, ILogger<SqlRun> logger)
{
    public async Task RunAsync(SqlReport report, CancellationToken cancellationToken)
    {
        using var file = new TempFile();
        try
        {
            await using (var target = file.OpenToWrite())
            {
                await fetch.WriteAsync(report, target, cancellationToken);
            }
        }
        catch (Exception error) when (error is DbException or InvalidCastException or OverflowException or TimeoutException or IOException)
        {
            // The message alone: an exception of the driver could tell where it connects to, and how.
            var why = error is DbException { SqlState: { } state } ? $"{state} {error.Message}" : error.Message;
            Log.NotFetched(logger, report.Name, report.Shop.Id, why);
            await TellAsync(report, words => NoticeCard.SqlFailed(report.Name, why, words), cancellationToken);
            return;
        }

        await TakeAsync(report, await reports.TakeAsync(report.Shop.Id, file.As($"{report.Name}.csv"), report.Kind, cancellationToken), cancellationToken);
    }

    private async Task TakeAsync(SqlReport report, Received received, CancellationToken cancellationToken)
    {
        switch (received)
        {
            case Received.Kept kept:
                Log.Kept(logger, report.Name, report.Shop.Id, kept.Outcome.New.Count, kept.Outcome.Replaced.Count, kept.Outcome.Unchanged.Count);
                break;
            case Received.Refused refused:
                await TellAsync(report, words => ImportCard.Of(refused.Result, words), cancellationToken);
                break;
            case Received.Unclear unclear:
                await TellAsync(report, words => NoticeCard.FileUnclear(unclear.Result, words), cancellationToken);
                break;
        }
    }

    private Task TellAsync(SqlReport report, Func<Words, Card> card, CancellationToken cancellationToken) =>
        operators.TellAsync(report.Shop.Id, $"sql/{report.Shop.Id}/{report.Name}/{clock.TodayIn(report.Shop):yyyy-MM-dd}", card, cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(1440, LogLevel.Warning, "The query {Name} of {Shop} brought nothing: {Why}")]
        public static partial void NotFetched(ILogger logger, string name, string shop, string why);

        [LoggerMessage(1441, LogLevel.Information, "The query {Name} of {Shop} brought days: {New} new, {Replaced} replaced, {Unchanged} unchanged")]
        public static partial void Kept(ILogger logger, string name, string shop, int @new, int replaced, int unchanged);
    }
}
