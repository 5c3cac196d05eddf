using System.Globalization;
using Helmsman.Bot.Conversations;
using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Delivery;

/// <summary>
/// A channel takes nothing more from the bot (403): nothing is sent there until something comes from there again or the bot is installed again,
/// and whoever runs the shop is told, in his own chat.
/// </summary>
public sealed partial class Silences(IDocuments documents, Outbox outbox, Chats chats, TimeProvider clock, ILogger<Silences> logger)
{
    public async Task BeginAsync(KnownConversation place, string code, CancellationToken cancellationToken)
    {
        Log.Silenced(logger, place.Where, code);
        await documents.ChangeAsync(KnownConversation.Documents, place.Where, kept => (kept ?? place) with { Silence = code }, cancellationToken);
        var team = await documents.FindAsync(Team.Documents, place.Shop, cancellationToken) ?? Team.Empty;
        foreach (var person in team.WhoRuns.Where(person => person.Id != place.Person))
        {
            await TellAsync(person, place, code, team, cancellationToken);
        }
    }

    private async Task TellAsync(Person person, KnownConversation silent, string code, Team team, CancellationToken cancellationToken)
    {
        foreach (var chat in (await chats.OfAsync(silent.Shop, person, cancellationToken)).Where(chat => chat.Silence is null))
        {
            var words = Words.In(Languages.Culture(chat.Locale));
            var name = silent.Person is { } owner ? words.Name(team, owner) : silent.Title ?? silent.Where;
            var what = string.Create(CultureInfo.InvariantCulture, $"silence/{silent.Where}/{clock.GetUtcNow():yyyy-MM-dd}");
            await outbox.ShowAsync(what, chat.Where, NoticeCard.Silenced(name, code, words), cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1210, LogLevel.Warning, "Nothing is sent to {Where} any more: the channel refuses it, {Code}")]
        public static partial void Silenced(ILogger logger, string where, string code);
    }
}
