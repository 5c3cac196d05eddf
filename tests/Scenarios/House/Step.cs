using System.Text.Json.Nodes;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>A step of a behaviour that was written down: what is done, and what came of it then.</summary>
internal static class Step
{
    public static JsonObject WithoutOutcome(JsonObject step) =>
        new(step.Where(member => member.Key is not ("answer" or "calls")).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

    public static int CallsIn(JsonObject step) => step["calls"]?.AsObject().Sum(place => place.Value!.AsArray().Count) ?? 0;
}
