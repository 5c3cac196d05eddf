using System.Globalization;
using Helmsman.Bot.Channels.Slack;
using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Conversations;
using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Delivery;

/// <summary>
/// A place takes nothing more from the bot: nothing is sent there until something comes from there again or the bot is installed again, and whoever runs
/// the shop is told, in his own chat. A workspace of Slack can fall silent as a whole.
/// </summary>
public sealed partial class Silences(IDocuments documents, Outbox outbox, Chats chats, TimeProvider clock, ILogger<Silences> logger)
{
    public Task BeginAsync(KnownConversation place, string code, CancellationToken cancellationToken) =>
        place.Channel == SlackChannel.Id && SlackTrouble.Revoked.Contains(code)
            ? BeginInWorkspaceAsync(place, code, cancellationToken)
            : BeginInPlaceAsync(place, code, cancellationToken);

    private async Task BeginInPlaceAsync(KnownConversation place, string code, CancellationToken cancellationToken)
    {
        await QuietenAsync(place, code, cancellationToken);
        var team = await TeamOfAsync(place, cancellationToken);
        var name = (Words words) => place.Person is { } owner ? words.Name(team, owner) : place.Title ?? place.Where;
        var readers = await ReadersAsync(place.Shop, team.WhoRuns.Where(person => person.Id != place.Person), cancellationToken);
        await TellAsync(readers, place.Where, words => place.Channel == SlackChannel.Id ? SlackNotice.Silenced(name(words), code, words) : NoticeCard.Silenced(name(words), code, words), cancellationToken);
    }

    /// <summary>Whoever finds out first quietens all of it, so that it is told of once.</summary>
    private async Task BeginInWorkspaceAsync(KnownConversation place, string code, CancellationToken cancellationToken)
    {
        foreach (var each in (await documents.OfWorkspaceAsync(place.TenantId, cancellationToken)).Where(each => each.Silence is null))
        {
            await QuietenAsync(each, code, cancellationToken);
        }

        var team = await TeamOfAsync(place, cancellationToken);
        var readers = await ReadersAsync(place.Shop, team.WhoRuns, cancellationToken);
        if (readers is [])
        {
            readers = await chats.ChannelsOfAsync(place.Shop, cancellationToken);
        }

        if (readers is [])
        {
            Log.NobodyTold(logger, place.TenantId, code);
        }

        var workspace = await documents.FindAsync(Workspace.Documents, place.TenantId!, cancellationToken);
        await TellAsync(readers, $"{SlackChannel.Id}/{place.TenantId}", words => SlackNotice.Revoked(workspace?.Name ?? place.TenantId!, code, words), cancellationToken);
    }

    private async Task QuietenAsync(KnownConversation place, string code, CancellationToken cancellationToken)
    {
        Log.Silenced(logger, place.Where, code);
        await documents.ChangeAsync(KnownConversation.Documents, place.Where, kept => (kept ?? place) with { Silence = code }, cancellationToken);
    }

    private async Task<Team> TeamOfAsync(KnownConversation place, CancellationToken cancellationToken) =>
        await documents.FindAsync(Team.Documents, place.Shop, cancellationToken) ?? Team.Empty;

    private async Task<IReadOnlyList<KnownConversation>> ReadersAsync(string shop, IEnumerable<Person> people, CancellationToken cancellationToken)
    {
        List<KnownConversation> readers = [];
        foreach (var person in people)
        {
            readers.AddRange((await chats.OfAsync(shop, person, cancellationToken)).Where(chat => chat.Silence is null));
        }

        return readers;
    }

    /// <param name="about">Told of once a day.</param>
    private async Task TellAsync(IReadOnlyList<KnownConversation> readers, string about, Func<Words, Card> notice, CancellationToken cancellationToken)
    {
        var what = string.Create(CultureInfo.InvariantCulture, $"silence/{about}/{clock.GetUtcNow():yyyy-MM-dd}");
        foreach (var place in readers)
        {
            await outbox.ShowAsync(what, place.Where, notice(Words.In(Languages.Culture(place.Locale))), cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1210, LogLevel.Warning, "Nothing is sent to {Where} any more: the channel refuses it, {Code}")]
        public static partial void Silenced(ILogger logger, string where, string code);

        [LoggerMessage(1728, LogLevel.Error, "The Slack workspace {Workspace} takes nothing from the bot any more ({Code}), and whoever runs the shop can be told of it nowhere else")]
        public static partial void NobodyTold(ILogger logger, string? workspace, string code);
    }
}
