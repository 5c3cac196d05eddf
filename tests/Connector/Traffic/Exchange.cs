namespace Helmsman.Connector.Traffic;

/// <summary>A call and what came of it.</summary>
/// <param name="Status">Null when the connection was cut before an answer.</param>
/// <param name="ErrorCode">The code in the answer's error, if it was one.</param>
/// <param name="Id">The id of what it made or changed, even where the answer did not get through.</param>
/// <param name="IsDone">Whether the world is as the call wanted it.</param>
public sealed record Exchange(Call Call, int? Status, string? ErrorCode, string? Id, bool IsDone, DateTimeOffset AnsweredAt)
{
    public override string ToString() => $"{Call.Number} {Call.Method} {Call.Path} -> {Status} {ErrorCode}";
}
