using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Inbox;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Cards;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>
/// The command <c>/helmsman …</c>: what stands behind it is said to the bot, where it is given if the bot is there, and else in the person's own
/// chat.
/// </summary>
public sealed class CommandsIn(EventInbox inbox, CommandPlaces where, WorkspaceBook workspaces, SlackTurns turns, IOptions<HelmsmanSettings> settings)
{
    private const string Alone = "help";

    /// <summary>Keeps it.</summary>
    /// <returns>What Slack shows at once; null when the command makes no sense.</returns>
    public async Task<JsonObject?> TakeAsync(JsonObject fields)
    {
        if (Command.Of(fields) is not { } given)
        {
            return null;
        }

        var isHere = await where.IsHereAsync(given.Team, given.Channel, CancellationToken.None);
        await inbox.KeepAsync(isHere ? KeptEvent.Command : KeptEvent.CommandFromElsewhere, given.Trigger, $"{given.Team}/{given.Channel}", fields, CancellationToken.None);
        return isHere
            // Everybody there sees what was typed, for everybody will see the answer.
            ? new JsonObject { ["response_type"] = "in_channel" }
            : new JsonObject { ["response_type"] = "ephemeral", ["text"] = (await WordsForAsync(given)).InOurChat };
    }

    internal async Task WorkAsync(JsonObject fields, bool isElsewhere, CancellationToken cancellationToken)
    {
        if (Command.Of(fields) is { } given
            && await workspaces.FindAsync(given.Team, cancellationToken) is { Revoked: null } workspace
            && (isElsewhere ? await where.ChatWithAsync(given.Team, given.User, cancellationToken) : given.Channel) is { } channel)
        {
            var said = new Meaning.Said(channel, given.User, given.Trigger, Thread: null, given.Text.Length > 0 ? given.Text : Alone, []);
            await turns.SayAsync(workspace, said, isShared: null, cancellationToken);
        }
    }

    private async Task<Words> WordsForAsync(Command given) =>
        Words.In(Languages.Culture(Languages.Of(await where.LocaleOfAsync(given.Team, given.User, CancellationToken.None), settings.Value.Shop.Locale)));

    /// <param name="Trigger">Another one for each command.</param>
    private sealed record Command(string Team, string Channel, string User, string Trigger, string Text)
    {
        public static Command? Of(JsonObject fields) =>
            fields.Id("team_id") is { } team && fields.Id("channel_id") is { } channel && fields.Id("user_id") is { } user && fields.Id("trigger_id") is { } trigger
                ? new Command(team, channel, user, trigger, fields.Text("text")?.Trim() ?? string.Empty)
                : null;
    }
}
