using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Channels.Slack.Inbox;
using Helmsman.Bot.Sending;

namespace Helmsman.Bot.Channels.Slack.Lookup;

/// <summary>
/// Who somebody is and what a conversation is called: events tell ids alone. Bounded in time, and never a reason for anything to fail; without an
/// answer people are called by their ids.
/// </summary>
public sealed partial class Lookups
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly SlackApi api;
    private readonly TimeProvider clock;
    private readonly ILogger<Lookups> logger;
    private readonly Remembered<SlackUser> users;
    private readonly Remembered<SlackRoom> rooms;

    public Lookups(SlackApi api, TimeProvider clock, ILogger<Lookups> logger)
    {
        (this.api, this.clock, this.logger) = (api, clock, logger);
        users = new(AskUserAsync, clock);
        rooms = new(AskRoomAsync, clock);
    }

    /// <returns>Null when Slack did not tell.</returns>
    public Task<SlackUser?> UserAsync(string team, string user) => users.FindAsync(team, user);

    /// <summary>What is known of somebody without asking.</summary>
    public SlackUser? Recall(string team, string user) => users.Recall(team, user);

    /// <returns>Null when Slack did not tell.</returns>
    public Task<SlackRoom?> RoomAsync(string team, string channel) => rooms.FindAsync(team, channel);

    private async Task<SlackUser?> AskUserAsync(string team, string user) =>
        await AskAsync(team, SlackMethods.UserInfo, new() { ["user"] = user, ["include_locale"] = true }) is { } told ? SlackUser.Of(user, told.At("user")) : null;

    private async Task<SlackRoom?> AskRoomAsync(string team, string channel) =>
        await AskAsync(team, SlackMethods.ConversationInfo, new() { ["channel"] = channel }) is { } told ? SlackRoom.Of(told.At("channel")) : null;

    private async Task<JsonObject?> AskAsync(string team, string method, JsonObject arguments)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        try
        {
            return await api.CallAsync(team, method, arguments, patience.Token);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            Log.NotTold(logger, method, team, error.Message);
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1705, LogLevel.Warning, "{Method} was not answered in workspace {Team}. {Error}")]
        public static partial void NotTold(ILogger logger, string method, string team, string error);
    }
}
