using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Channels.Slack.Inbox;
using Helmsman.Bot.Channels.Slack.Lookup;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Conversations;
using Helmsman.Cards;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>
/// The command <c>/helmsman …</c>: what stands behind it is said to the bot, where it is given if the bot is there, and else in the person's own
/// chat: Slack offers commands everywhere.
/// </summary>
public sealed class CommandsIn(EventInbox inbox, CommandPlaces where, WorkspaceBook workspaces, SlackTurns turns, IOptions<HelmsmanSettings> settings)
{
    private const string Nothing = "help";

    /// <summary>Keeps it.</summary>
    /// <returns>What Slack shows at once; null when the command makes no sense.</returns>
    public async Task<JsonObject?> TakeAsync(JsonObject fields)
    {
        if (Given.Of(fields) is not { } given)
        {
            return null;
        }

        var isHere = await where.IsHereAsync(given.Team, given.Channel, CancellationToken.None);
        await inbox.KeepAsync(isHere ? KeptEvent.Command : KeptEvent.CommandFromElsewhere, given.Trigger, $"{given.Team}/{given.Channel}", fields, CancellationToken.None);
        return isHere
            // Shown to all as if it had been typed, for the answer will be.
            ? new JsonObject { ["response_type"] = "in_channel" }
            : new JsonObject { ["response_type"] = "ephemeral", ["text"] = WordsFor(given)["slack.in-our-chat"] };
    }

    internal async Task WorkAsync(JsonObject fields, bool isElsewhere, CancellationToken cancellationToken)
    {
        if (Given.Of(fields) is { } given
            && await workspaces.FindAsync(given.Team, cancellationToken) is { Revoked: null } workspace
            && (isElsewhere ? await where.ChatWithAsync(given.Team, given.User, cancellationToken) : given.Channel) is { } channel)
        {
            var said = new Meaning.Said(channel, given.User, given.Trigger, null, given.Text.Length > 0 ? given.Text : Nothing, []);
            await turns.CommandAsync(workspace, said, cancellationToken);
        }
    }

    private Words WordsFor(Given given) => Words.In(Languages.Culture(Languages.Of(where.LocaleOf(given.Team, given.User), settings.Value.Shop.Locale)));

    private sealed record Given(string Team, string Channel, string User, string Trigger, string Text)
    {
        public static Given? Of(JsonObject fields) =>
            fields.Id("team_id") is { } team && fields.Id("channel_id") is { } channel && fields.Id("user_id") is { } user && fields.Id("trigger_id") is { } trigger
                ? new Given(team, channel, user, trigger, fields.Text("text")?.Trim() ?? string.Empty)
                : null;
    }
}
