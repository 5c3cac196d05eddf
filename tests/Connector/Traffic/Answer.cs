using System.Text.Json.Nodes;

namespace Helmsman.Connector.Traffic;

/// <summary>An HTTP answer before it is written.</summary>
/// <param name="Content">Null: no body.</param>
public sealed record Answer(int Status, string? Content = null, string ContentType = "application/json; charset=utf-8")
{
    public string? RetryAfter { get; init; }

    public string? Location { get; init; }

    /// <summary>The code in an error; for the log.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>What was made or changed; for the log.</summary>
    public string? Id { get; init; }

    public bool IsSuccess => Status is >= 200 and < 300;

    public static Answer Json(int status, JsonNode body) => new(status, body.ToJsonString()) { ErrorCode = ((body as JsonObject)?["error"] as JsonValue)?.ToString() };

    /// <summary>The error envelope of the connector.</summary>
    public static Answer Error(int status, string code, string message) => Json(status, new JsonObject
    {
        ["error"] = new JsonObject { ["code"] = code, ["message"] = message },
    }) with
    { ErrorCode = code };

    /// <summary>What was made, by its id.</summary>
    public static Answer Resource(int status, string id) => Json(status, new JsonObject { ["id"] = id }) with { Id = id };
}
