using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Helmsman.Connector.Faults;
using Helmsman.Connector.Traffic;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Rest;

/// <summary>Typing, and messages that grow before one's eyes: in personal chats only, a piece a second, two minutes at most.</summary>
internal sealed class Streaming(ConnectorOptions options, TeamsWorld world)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, (DateTimeOffset Began, DateTimeOffset Last)> streams = new(StringComparer.Ordinal);

    public Answer Take(TeamsPlace place, JsonObject activity) => StreamInfo.In(activity) switch
    {
        null => new Answer(202),
        _ when place.Kind != PlaceKind.Personal => Answer.Error(405, "MethodNotAllowed", "Streaming is not enabled for non personal scope."),
        { Id: null } => Begin(place, activity),
        var piece => Continue(place, activity, piece),
    };

    private Answer Begin(TeamsPlace place, JsonObject activity)
    {
        var message = world.Post(place, null, options.Bot.Id, activity.DeepClone().AsObject());
        var now = options.Clock.GetUtcNow();
        streams[message.Id] = (now, now);
        return Answer.Resource(201, message.Id);
    }

    private Answer Continue(TeamsPlace place, JsonObject activity, StreamInfo piece)
    {
        if (world.FindMessage(place, piece.Id) is not { } message || !streams.TryGetValue(message.Id, out var times))
        {
            return Refusals.ActivityNotFound;
        }

        var now = options.Clock.GetUtcNow();
        if (now - times.Began > Longest)
        {
            return Answer.Error(403, "ContentStreamNotAllowed", "Message exceeded streaming time.");
        }

        if (piece.Type != "final" && now - times.Last < Pause)
        {
            return Refusals.Throttled with { RetryAfter = "1" };
        }

        streams[message.Id] = (times.Began, now);
        world.Change(message, kept => kept with { Activity = activity.DeepClone().AsObject(), EditedAt = now });
        return piece.Type == "final" ? Finish(message) : new Answer(202) { Id = message.Id };
    }

    private Answer Finish(TeamsMessage message)
    {
        streams.TryRemove(message.Id, out _);
        return new Answer(202) { Id = message.Id };
    }
}
