using Helmsman.Shop.Reports;

namespace Helmsman.Bot.Reports;

/// <summary>Reports that no chat brought: what is unclear is asked of whoever runs the shop, in his own chat.</summary>
internal sealed partial class UnattendedReports(ReportsIn reports, Asking asking, ILogger<UnattendedReports> logger)
{
    /// <param name="announced">See <see cref="ReportsIn"/>.</param>
    public async Task<Received> TakeAsync(string shop, IncomingFile file, string? announced, CancellationToken cancellationToken)
    {
        var received = await reports.TakeAsync(shop, file, announced, cancellationToken);
        if (received is not Received.Unclear unclear)
        {
            return received;
        }

        var places = await asking.AskAsync(shop, file, unclear.Result, cancellationToken);
        Log.Asked(logger, file.Name, shop, places);
        return unclear with { AskedIn = places };
    }

    private static partial class Log
    {
        [LoggerMessage(1430, LogLevel.Information, "{File} for {Shop} does not say what it is; asked in {Places} chats of those who run the shop")]
        public static partial void Asked(ILogger logger, string file, string shop, int places);
    }
}
