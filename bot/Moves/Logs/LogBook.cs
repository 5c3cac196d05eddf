using Helmsman.Bot.Conversations;
using Helmsman.Bot.Schedules;
using Helmsman.Cards.Moves.Logs;
using Helmsman.Shop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Logs;

namespace Helmsman.Bot.Moves.Logs;

/// <summary>Keeps the logs, and shows whoever wrote one what is kept.</summary>
public sealed class LogBook(IDocuments documents, Posts posts, Mornings mornings)
{
    /// <summary>Later than this many days after, a log is memory and no note.</summary>
    public const int DaysToWrite = 3;

    public Task<RoleLog?> FindAsync(string shop, DateOnly day, string role, string person, CancellationToken cancellationToken) =>
        documents.FindAsync(RoleLog.Documents, RoleLog.IdOf(shop, day, role, person), cancellationToken);

    public async Task<bool> IsAskedAsync(string shop, DateOnly day, string role, CancellationToken cancellationToken) =>
        await documents.FindAsync(LogAsk.Documents, LogAsk.IdOf(shop, day, role), cancellationToken) is not null;

    /// <summary>In place of what he wrote before; then his own cards say what is kept, and a briefing that quotes the day has it.</summary>
    public async Task KeepAsync(RoleLog log, ShopProfile shop, CancellationToken cancellationToken)
    {
        await documents.ChangeAsync(RoleLog.Documents, log.Id, _ => log, cancellationToken);
        foreach (var what in new[] { LogRounds.AskOf(log.Shop, log.Day, log.Role), LogRounds.ReminderOf(log.Shop, log.Day, log.Role) })
        {
            await posts.EditAsync(what, place => IsHis(place, log), words => LogKeptCard.Of(log, shop.Zone, words), cancellationToken);
        }

        await mornings.RefreshAsync(log.Shop, log.Day, cancellationToken);
    }

    private static bool IsHis(KnownConversation place, RoleLog log) => place.Person == log.Person;
}
