using System.Net;
using System.Text.Json.Nodes;

namespace Helmsman.Slack.Client;

/// <summary>What the bot answered to a delivery.</summary>
/// <param name="Status">Null: it did not answer in the time that Slack waits. Through a socket: 200 when it acknowledged.</param>
/// <param name="Took">By the machine's clock.</param>
public sealed record BotAnswer(HttpStatusCode? Status, string Body, TimeSpan Took)
{
    public bool IsGood => Status is HttpStatusCode.OK;

    /// <summary>Null when there is none.</summary>
    public JsonObject? Json => Body.StartsWith('{') ? JsonNode.Parse(Body) as JsonObject : null;
}
