using System.Text.Json;
using System.Text.Json.Serialization;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Cards;

/// <summary>What a button carries. Flat and versioned; which members are set depends on the verb.</summary>
/// <param name="Verb">The same as the action's own verb: a host that only knows Action.Submit sends the data alone.</param>
/// <param name="Finding">Id of a stored finding.</param>
/// <param name="Work">Id of a work item.</param>
/// <param name="Key">Names one intention to hand over: a form that is sent twice makes one task.</param>
/// <param name="File">Of a file that waits for an answer: by what it is kept.</param>
/// <param name="Kind">Of a report, or of a brief.</param>
/// <param name="Day">That a file is about.</param>
/// <param name="Cause">That was found, by its stored name.</param>
/// <param name="Person">Id of somebody of the team.</param>
/// <param name="Seen">Version of what somebody said of the cause, as the card shows it; null: nobody had.</param>
/// <param name="Move">Id of an announced change, a round of opinions or a copied win; of a meeting its week.</param>
/// <param name="Message">The message, in the same conversation, that shows what a form adds to.</param>
public sealed record Payload(
    [property: JsonPropertyName("v")] int Version,
    [property: JsonPropertyName("verb")] string Verb,
    [property: JsonPropertyName("question")] AskedQuestion? Question = null,
    [property: JsonPropertyName("finding")] string? Finding = null,
    [property: JsonPropertyName("role")] string? Role = null,
    [property: JsonPropertyName("work")] string? Work = null,
    [property: JsonPropertyName("key")] string? Key = null,
    [property: JsonPropertyName("file")] string? File = null,
    [property: JsonPropertyName("kind")] string? Kind = null,
    [property: JsonPropertyName("day")] DateOnly? Day = null,
    [property: JsonPropertyName("cause")] string? Cause = null,
    [property: JsonPropertyName("seen")] int? Seen = null,
    [property: JsonPropertyName("move")] string? Move = null,
    [property: JsonPropertyName("person")] string? Person = null,
    [property: JsonPropertyName("message")] string? Message = null)
{
    public const int CurrentVersion = 1;

    public static Payload For(string verb) => new(CurrentVersion, verb);

    /// <summary>What a button sent, with whatever the card's inputs added; null when this version knows no such button.</summary>
    public static Payload? Read(object? data) =>
        Wire.Read(data, PayloadJson.Default.Payload) is { Version: <= CurrentVersion, Verb: not null } payload ? payload : null;

    public string ToJson() => JsonSerializer.Serialize(this, PayloadJson.Default.Payload);
}

/// <summary>A <see cref="Question"/> as a button carries it.</summary>
public sealed record AskedQuestion(
    [property: JsonPropertyName("metric")] string Metric,
    [property: JsonPropertyName("first")] DateOnly First,
    [property: JsonPropertyName("last")] DateOnly Last,
    [property: JsonPropertyName("comparison")] Comparison Comparison,
    [property: JsonPropertyName("dimension")] string? Dimension = null,
    [property: JsonPropertyName("member")] string? Member = null,
    [property: JsonPropertyName("campaign")] string? Campaign = null)
{
    public static AskedQuestion Of(Question question) =>
        new(question.Metric.Id, question.Period.First, question.Period.Last, question.Comparison, question.Dimension, question.Member, question.Campaign);

    private bool AsksForRealDays => First <= Last && First.Year >= 2000 && Last.Year < 2100;

    /// <summary>Null when the metric is one that this version no longer knows, or the days are none that a shop has.</summary>
    public Question? ToQuestion() =>
        AsksForRealDays && MetricDictionary.Find(Metric) is { } metric ? new Question(metric, new Period(First, Last), Comparison, Dimension, Member) { Campaign = Campaign } : null;
}

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Payload))]
public sealed partial class PayloadJson : JsonSerializerContext;
