using Helmsman.Connector.Faults;
using Helmsman.Connector.Traffic;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Rest;

/// <summary>Messages in a channel or group that one person sees (preview; targeted-messages, 2026-06).</summary>
internal static class Targeting
{
    /// <summary>The person's id; null when the message is for everybody.</summary>
    public static string? PersonFor(Call call) =>
        call.Query.GetValueOrDefault("isTargetedActivity") == "true" ? (string?)call.Body?["recipient"]?["id"] : null;

    public static Answer? Refusal(TeamsPlace place) => place.Kind == PlaceKind.Personal ? Refusals.BadArgument : null;
}
