using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Logs;

namespace Helmsman.Bot.Moves.Logs;

/// <summary>The logs as they are kept.</summary>
internal static class LogReading
{
    /// <returns>None of a period longer than <see cref="ShopLogs.MostDays"/>.</returns>
    public static async Task<ShopLogs> LogsAsync(this IDocuments documents, string shop, Period days, CancellationToken cancellationToken)
    {
        List<RoleLog> kept = [];
        List<LogAsk> asked = [];
        foreach (var day in days.Length <= ShopLogs.MostDays ? days.Days() : [])
        {
            kept.AddRange(await documents.AllAsync(RoleLog.Documents, RoleLog.Of(shop, day), cancellationToken));
            asked.AddRange(await documents.AllAsync(LogAsk.Documents, RoleLog.Of(shop, day), cancellationToken));
        }

        return new ShopLogs(kept, asked);
    }
}
