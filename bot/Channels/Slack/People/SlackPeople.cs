using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Slack.People;

/// <summary>Who a user is: asked once a day and kept.</summary>
public sealed partial class SlackPeople(SlackApi api, IDocuments documents, TimeProvider clock, ILogger<SlackPeople> logger)
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromDays(1);

    /// <summary>A click waits for its answer: without one in this time it goes on with what is known.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <returns>What was told before where Slack does not tell now; null when it never did.</returns>
    public async Task<SlackPerson?> FindAsync(string team, string user, CancellationToken cancellationToken)
    {
        var kept = await documents.FindAsync(SlackPerson.Documents, SlackPerson.IdOf(team, user), cancellationToken);
        return kept is not null && clock.GetUtcNow() - kept.ToldAt < GoodFor ? kept : await AskAsync(team, user, cancellationToken) ?? kept;
    }

    /// <summary>What Slack tells of its own accord of somebody who was asked about before.</summary>
    /// <returns>What is kept of him and what is so now; null of whom nobody has asked yet.</returns>
    public async Task<(SlackPerson Before, SlackPerson Now)?> ReadAsync(string team, string user, JsonObject told, CancellationToken cancellationToken)
    {
        if (await documents.FindAsync(SlackPerson.Documents, SlackPerson.IdOf(team, user), cancellationToken) is not { } before)
        {
            return null;
        }

        // The event tells no language.
        var now = Read(told, user, clock.GetUtcNow());
        return (before, now with { Locale = now.Locale ?? before.Locale });
    }

    public Task<SlackPerson> KeepAsync(string team, string user, SlackPerson person, CancellationToken cancellationToken) =>
        documents.ChangeAsync(SlackPerson.Documents, SlackPerson.IdOf(team, user), _ => person, cancellationToken);

    private async Task<SlackPerson?> AskAsync(string team, string user, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var told = await api.CallAsync(team, SlackMethods.UserInfo, new JsonObject { ["user"] = user, ["include_locale"] = true }, either.Token);
            var person = Read(told["user"] as JsonObject ?? [], user, clock.GetUtcNow());
            return await KeepAsync(team, user, person, cancellationToken);
        }
        catch (Exception error) when (error is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            Log.NotTold(logger, team, user, error.Message);
            return null;
        }
    }

    /// <summary>The name that people chose to be called by, where they did.</summary>
    internal static SlackPerson Read(JsonObject user, string id, DateTimeOffset now) => new(
        Text(user["profile"], "display_name") ?? Text(user["profile"], "real_name") ?? Text(user, "real_name") ?? Text(user, "name") ?? id,
        Text(user, "locale"),
        Text(user, "tz"),
        IsPerson: !Is(user, "is_bot") && !Is(user, "deleted"),
        now);

    private static string? Text(JsonNode? node, string name) =>
        (node as JsonObject)?[name] is JsonValue value && value.TryGetValue<string>(out var text) && !string.IsNullOrWhiteSpace(text) ? text : null;

    private static bool Is(JsonObject user, string name) => user[name] is JsonValue value && value.TryGetValue<bool>(out var said) && said;

    private static partial class Log
    {
        [LoggerMessage(1740, LogLevel.Warning, "{Team} did not tell who {User} is: {Error}")]
        public static partial void NotTold(ILogger logger, string team, string user, string error);
    }
}
