using System.Text.Json.Nodes;
using Helmsman.Slack.World;

namespace Helmsman.Slack.Api;

/// <summary>Why Slack would refuse a modal or a home tab; the numbers as in <see cref="MessageRules"/>.</summary>
public static class ViewRules
{
    private const int MostBlocks = 100;

    private static readonly (string Member, int Longest)[] Words = [("title", 24), ("submit", 24), ("close", 24)];
    private static readonly (string Member, int Longest)[] Notes = [("private_metadata", 3000), ("callback_id", 255)];

    /// <summary>The first fault; null: it would be taken.</summary>
    public static string? FaultIn(JsonObject view) => FaultsIn(view).FirstOrDefault();

    private static IEnumerable<string> FaultsIn(JsonObject view)
    {
        if ((string?)view["type"] is not ("modal" or "home"))
        {
            yield return $"type {view["type"]}";
        }

        if ((string?)view["type"] == "modal" && string.IsNullOrEmpty((string?)view["title"]?["text"]))
        {
            yield return "no title";
        }

        foreach (var (member, longest) in Words.Where(rule => ((string?)view[rule.Member]?["text"])?.Length > rule.Longest))
        {
            yield return $"{member} longer than {longest}";
        }

        foreach (var (member, longest) in Notes.Where(rule => ((string?)view[rule.Member])?.Length > rule.Longest))
        {
            yield return $"{member} longer than {longest}";
        }

        if (view["blocks"] is not JsonArray { Count: > 0 and <= MostBlocks } blocks)
        {
            yield return "no blocks, or more than 100";
            yield break;
        }

        if (BlockReading.InputsOf(blocks).Any() && view["submit"] is null && (string?)view["type"] == "modal")
        {
            yield return "something to fill in, and no way to send it";
        }

        foreach (var fault in ElementRules.FaultsIn(blocks))
        {
            yield return fault;
        }
    }
}
