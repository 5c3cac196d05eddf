using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Connector.World;
using Helmsman.Loopback;

namespace Helmsman.Connector.Client;

/// <summary>What the bot answered to a delivery.</summary>
/// <param name="Status">Null: it did not answer in the time that Teams waits.</param>
/// <param name="Took">By the connector's clock.</param>
public sealed record BotAnswer(HttpStatusCode? Status, string Body, TimeSpan Took)
{
    private const string Card = "application/vnd.microsoft.card.adaptive";

    public bool IsTimedOut => Status is null;

    /// <summary>Null when the body is no JSON object.</summary>
    public JsonObject? Json => Reading.Json(Body) as JsonObject;

    /// <summary>The status inside the answer to a click; null when there is none.</summary>
    public int? CardStatus => (int?)Json?["statusCode"];

    public string? Type => (string?)Json?["type"];

    /// <summary>What the clicking client shows in place of the card; null when it keeps the card.</summary>
    public JsonObject? ReplacingCard => CardStatus == 200 && Type == Card ? Json?["value"] as JsonObject : null;

    /// <summary>All that the clicker can read.</summary>
    public string Words => ReplacingCard is { } card ? string.Join('\n', CardText.Of(card)) : Json?["value"]?.ToString() ?? string.Empty;
}
