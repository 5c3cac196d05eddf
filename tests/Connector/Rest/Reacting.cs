using Helmsman.Connector.Faults;
using Helmsman.Connector.Traffic;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Rest;

/// <summary>The bot's own reactions to messages.</summary>
internal sealed class Reacting(ConnectorOptions options, TeamsWorld world)
{
    public Answer Add(Call call) => Change(call, (kept, mine) => [.. kept.Where(each => each != mine), mine]);

    public Answer Remove(Call call) => Change(call, (kept, mine) => [.. kept.Where(each => each != mine)]);

    private Answer Change(Call call, Func<IReadOnlyList<(string Who, string What)>, (string Who, string What), IReadOnlyList<(string, string)>> change)
    {
        if (Access.Refusal(world, call.Conversation!, out var place) is { } no)
        {
            return no;
        }

        if (world.FindMessage(place, call.Target) is not { } message)
        {
            return Refusals.ActivityNotFound;
        }

        world.Change(message, kept => kept with { Reactions = change(kept.Reactions, (options.Bot.Id, call.Reaction!)) });
        return new Answer(200) { Id = message.Id };
    }
}
