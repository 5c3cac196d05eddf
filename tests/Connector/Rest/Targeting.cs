using Helmsman.Connector.Faults;
using Helmsman.Connector.Traffic;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Rest;

/// <summary>Messages in a channel or group that one person sees (preview; targeted-messages, 2026-06).</summary>
internal static class Targeting
{
    /// <summary>The person's id; null when the message is for everybody.</summary>
    public static string? PersonFor(Call call) => IsWanted(call) ? (string?)call.Body?["recipient"]?["id"] : null;

    /// <summary>Null: it can be sent. The person must be there.</summary>
    public static Answer? Refusal(Call call, TeamsPlace place) =>
        IsWanted(call) && (place.Kind == PlaceKind.Personal || !place.People.Any(each => each.Id == PersonFor(call))) ? Refusals.BadArgument : null;

    private static bool IsWanted(Call call) => call.Query.GetValueOrDefault("isTargetedActivity") == "true";
}
