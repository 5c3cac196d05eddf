using System.Text.Json.Nodes;
using Helmsman.Connector.Faults;
using Helmsman.Connector.Traffic;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Rest;

/// <summary>Posting, editing, deleting.</summary>
internal sealed class Sending(ConnectorOptions options, TeamsWorld world)
{
    private readonly Streaming streaming = new(options, world);

    public Answer Post(Call call)
    {
        if (Access.Refusal(world, call.Conversation!, out var place) is { } no)
        {
            return no;
        }

        if ((PayloadRules.Refusal(call.Body, place, options.MostBytes) ?? Targeting.Refusal(call, place)) is { } bad)
        {
            return bad;
        }

        var activity = call.Body!;
        return (string?)activity["type"] == "typing" || StreamInfo.In(activity) is not null
            ? streaming.Take(place, activity)
            : PostMessage(call, place, activity);
    }

    public Answer Update(Call call)
    {
        if (Refusal(call, out var message) is { } no)
        {
            return no;
        }

        if (PayloadRules.UpdateRefusal(call.Body, message.Place, options.MostBytes, message.OnlyFor is not null) is { } bad)
        {
            return bad;
        }

        world.Change(message, kept => kept with { Activity = call.Body!.DeepClone().AsObject(), EditedAt = options.Clock.GetUtcNow() });
        return Answer.Resource(200, message.Id);
    }

    public Answer Delete(Call call)
    {
        if (Refusal(call, out var message) is { } no)
        {
            return no;
        }

        world.Change(message, _ => null);
        return new Answer(200) { Id = message.Id };
    }

    // What has both text and attachments is shown as two messages, and no id is told: a later edit is then impossible.
    private Answer PostMessage(Call call, TeamsPlace place, JsonObject activity)
    {
        var root = TeamsWorld.RootIn(call.Conversation!);
        var onlyFor = Targeting.PersonFor(call);
        var posted = SplitMessage.Of(activity).Select(part => world.Post(place, root, options.Bot.Id, part, onlyFor)).ToList();
        return posted is [var one] ? Answer.Resource(201, one.Id) : new Answer(202) { Id = posted[0].Id };
    }

    /// <summary>A bot changes only what it has posted itself.</summary>
    private Answer? Refusal(Call call, out TeamsMessage message)
    {
        message = null!;
        if (Access.Refusal(world, call.Conversation!, out var place) is { } no)
        {
            return no;
        }

        message = world.FindMessage(place, call.Target)!;
        return message switch
        {
            null => Refusals.ActivityNotFound,
            { IsBots: false } => Refusals.NotEnoughPermissions,
            _ => null,
        };
    }
}
