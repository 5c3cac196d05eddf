using System.Text.Json.Nodes;

namespace Helmsman.Connector.Rest;

/// <summary>An activity as the messages that people see: text and attachments are shown apart.</summary>
internal static class SplitMessage
{
    public static IEnumerable<JsonObject> Of(JsonObject activity)
    {
        if (activity["text"] is null || activity["attachments"] is not JsonArray { Count: > 0 })
        {
            return [activity.DeepClone().AsObject()];
        }

        return [Without(activity, "attachments"), Without(activity, "text")];
    }

    private static JsonObject Without(JsonObject activity, string member)
    {
        var part = activity.DeepClone().AsObject();
        part.Remove(member);
        return part;
    }
}
