using System.Globalization;
using Helmsman.Bot.Shops;
using Helmsman.Shop.Reports;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Reports;

/// <summary>The one way in for every report, whoever brought it.</summary>
public sealed partial class ReportsIn(
    OpenShops shops, IEnumerable<IAwaitReports> waiting, ReportRules rules, IOptions<HelmsmanSettings> settings, ILogger<ReportsIn> logger)
{
    private readonly long largest = settings.Value.Reports.LargestFileBytes;

    /// <returns>What was kept, every reason why nothing was, or what has to be asked first.</returns>
    public Task<Received> TakeAsync(string shop, IncomingFile file, CancellationToken cancellationToken) =>
        TakeAsync(shop, file, announced: null, cancellationToken);

    /// <param name="announced">The kind of report that whoever brought it says it is; a file that reads as another one is refused. Null: not said.</param>
    public async Task<Received> TakeAsync(string shop, IncomingFile file, string? announced, CancellationToken cancellationToken)
    {
        switch (Read(shop, file, announced, await rules.OfAsync(shop, cancellationToken)))
        {
            case ReadResult.Read report:
                var outcome = await shops.TakeAsync(shop, report, cancellationToken);
                TellOf(shop, outcome.Problems);
                await TellAsync(shop, cancellationToken);
                return new Received.Kept(outcome);
            case ReadResult.Refused refused:
                TellOf(shop, refused.Problems);
                return new Received.Refused(refused);
            case ReadResult.Unclear unclear:
                return new Received.Unclear(unclear);
            default:
                throw new InvalidOperationException("A file is read, refused or asked about");
        }
    }

    private async Task TellAsync(string shop, CancellationToken cancellationToken)
    {
        foreach (var each in waiting)
        {
            await each.ReleaseAsync(shop, cancellationToken);
        }
    }

    private ReadResult Read(string shop, IncomingFile file, string? announced, ReadingRules known)
    {
        if (file.Length > largest)
        {
            return Refuse(file, new Problem(ProblemCodes.TooLarge, file.Name, Found: Megabytes(file.Length), Expected: Megabytes(largest)));
        }

        var read = ReportReader.Read(shop, file, known);
        var today = shops.TodayIn(shop);
        return read is ReadResult.Read { Blocks: [.., { Day: var last }] } && last > today
            ? Refuse(file, new Problem(ProblemCodes.DayToCome, file.Name, Found: Text(last), Expected: Text(today)))
            : read is ReadResult.Read { Kind: var kind } && announced is not null && kind != announced
            ? Refuse(file, new Problem(ProblemCodes.OtherKind, file.Name, Found: kind, Expected: announced))
            : read;
    }

    private void TellOf(string shop, IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Log.Problem(logger, shop, problem.Code, problem.File, problem.Line, problem.Column, problem.Found, problem.Expected);
        }
    }

    private static ReadResult.Refused Refuse(IncomingFile file, Problem problem) => new(file.Name, [problem]);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    internal static string Megabytes(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / (1024.0 * 1024):0.##} MB");

    private static partial class Log
    {
        [LoggerMessage(1400, LogLevel.Warning, "{Shop}: {Code} in {File}, line {Line}, column {Column}: found {Found}, expected {Expected}")]
        public static partial void Problem(
            ILogger logger, string shop, string code, string file, int? line, string? column, string? found, string? expected);
    }
}

public abstract record Received
{
    public sealed record Kept(ImportOutcome Outcome) : Received;

    public sealed record Refused(ReadResult.Refused Result) : Received;

    /// <param name="AskedIn">In how many chats of those who run the shop it is asked.</param>
    public sealed record Unclear(ReadResult.Unclear Result, int AskedIn = 0) : Received;
}
