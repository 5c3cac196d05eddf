using Helmsman.Connector.Faults;
using Helmsman.Connector.Traffic;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Rest;

/// <summary>Whether the bot may act in the conversation that a call names.</summary>
internal static class Access
{
    /// <summary>Null: it may.</summary>
    public static Answer? Refusal(TeamsWorld world, string conversation, out TeamsPlace place)
    {
        place = world.FindPlace(conversation)!;
        return place switch
        {
            null or { IsDeleted: true } => Refusals.ConversationNotFound,
            { HasBot: false } => Refusals.BotNotInConversationRoster,
            { IsBlocked: true } => Refusals.ConversationBlockedByUser,
            { IsPrivate: true } => Refusals.NotEnoughPermissions,
            _ => ThreadRefusal(world, place, conversation),
        };
    }

    private static Answer? ThreadRefusal(TeamsWorld world, TeamsPlace place, string conversation) =>
        TeamsWorld.RootIn(conversation) is { } root && (place.Kind != PlaceKind.Channel || !world.HasThread(place, root))
            ? Refusals.ConversationNotFound
            : null;
}
