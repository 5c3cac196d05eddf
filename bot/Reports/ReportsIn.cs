using Helmsman.Bot.Schedules;
using Helmsman.Bot.Shops;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Reports;

namespace Helmsman.Bot.Reports;

/// <summary>The one way in for every report, whoever brought it.</summary>
public sealed partial class ReportsIn(OpenShops shops, Mornings mornings, IDocuments documents, ILogger<ReportsIn> logger)
{
    /// <returns>What was kept, every reason why nothing was, or what has to be asked first.</returns>
    public async Task<Received> TakeAsync(string shop, IncomingFile file, CancellationToken cancellationToken)
    {
        switch (ReportReader.Read(shop, file, await RulesAsync(shop, cancellationToken)))
        {
            case ReadResult.Read report:
                var outcome = await shops.TakeAsync(shop, report, cancellationToken);
                TellOf(shop, outcome.Problems);
                await mornings.ReleaseAsync(shop, cancellationToken);
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

    /// <summary>With what people have said of files that nobody knew.</summary>
    private async Task<ReadingRules> RulesAsync(string shop, CancellationToken cancellationToken) =>
        ReadingRules.Standard with { Mappings = await documents.AllAsync(ReportMapping.Documents, shop + "/", cancellationToken) };

    private void TellOf(string shop, IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Log.Problem(logger, shop, problem.Code, problem.File, problem.Line, problem.Column, problem.Found, problem.Expected);
        }
    }

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

    public sealed record Unclear(ReadResult.Unclear Result) : Received;
}
