using System.Text.Json.Nodes;

namespace Helmsman.Connector.Traffic;

/// <summary>One request as it came in.</summary>
/// <param name="Number">Counts from 1 in the order of arrival.</param>
/// <param name="Path">Decoded, without the base: <c>/v3/conversations/19:…;messageid=1/activities</c>.</param>
public sealed record Call(int Number, DateTimeOffset At, Operation Operation, string Method, string Path)
{
    /// <summary>The conversation id as the call has it, with a thread if it names one; of a team's calls, the team id.</summary>
    public string? Conversation { get; init; }

    /// <summary>The activity, the member or the tenant that the call is about.</summary>
    public string? Target { get; init; }

    public string? Reaction { get; init; }

    /// <summary>Null when there was none or it was no JSON object; see <see cref="IsReadable"/>.</summary>
    public JsonObject? Body { get; init; }

    /// <summary>False when there was a body that is no JSON object.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>What stood behind <c>Bearer</c>.</summary>
    public string? Token { get; init; }

    /// <summary>The name the caller used for this machine.</summary>
    public string Host { get; init; } = string.Empty;

    public IReadOnlyDictionary<string, string> Query { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> Form { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Posts something that somebody sees, or changes it.</summary>
    public bool IsPost => Operation is Operation.Send or Operation.Reply or Operation.Create;

    /// <summary>The activity in the body: of a creation, the one that is posted with it.</summary>
    public JsonObject? Activity => Operation == Operation.Create ? Body?["activity"] as JsonObject : Body;
}
