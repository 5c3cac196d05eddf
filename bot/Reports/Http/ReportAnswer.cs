using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Helmsman.Cards;
using Helmsman.Shop;
using Helmsman.Shop.Reports;

namespace Helmsman.Bot.Reports.Http;

/// <summary>What a program is told of the report that it brought: <c>docs/reports.md</c> describes it.</summary>
/// <param name="Result"><c>kept</c>, <c>refused</c>, <c>unclear</c> or <c>invalid</c>.</param>
/// <param name="Text">The same in sentences, in the shop's language.</param>
public sealed record ReportAnswer([property: JsonPropertyName("result")] string Result, [property: JsonPropertyName("text")] string Text)
{
    [JsonPropertyName("file")]
    public string? File { get; init; }

    [JsonPropertyName("kind")]
    public string? Kind { get; init; }

    [JsonPropertyName("days")]
    public ChangedDays? Days { get; init; }

    [JsonPropertyName("problems")]
    public IReadOnlyList<ToldProblem>? Problems { get; init; }

    [JsonPropertyName("leftOut")]
    public IReadOnlyList<ToldLeftOut>? LeftOut { get; init; }

    [JsonPropertyName("question")]
    public ToldQuestion? Question { get; init; }

    /// <summary>The request itself is wrong: nothing was read.</summary>
    public static ReportAnswer Invalid(string text) => new("invalid", text);

    public static ReportAnswer Of(Received received, ShopProfile shop, Words words) => received switch
    {
        Received.Kept kept => Of(kept, ImportCard.Of(kept.Outcome, shop, words)),
        Received.Refused { Result: var refused } => new ReportAnswer("refused", ImportCard.Of(refused, words).PlainText)
        {
            File = refused.File,
            Problems = [.. refused.Problems.Select(ToldProblem.Of)],
        },
        Received.Unclear { Result: var unclear, AskedIn: var places } => new ReportAnswer("unclear", NoticeCard.FileUnclear(unclear, places > 0, words).PlainText)
        {
            File = unclear.File,
            Question = ToldQuestion.Of(unclear.Question),
        },
        _ => throw new InvalidOperationException("A file is kept, refused or asked about"),
    };

    private static ReportAnswer Of(Received.Kept kept, Card card) => new("kept", card.PlainText)
    {
        File = kept.Outcome.File,
        Kind = kept.Outcome.Kind,
        Days = ChangedDays.Of(kept.Outcome),
        Problems = [.. kept.Outcome.Problems.Select(ToldProblem.Of)],
        LeftOut = [.. kept.Outcome.LeftOut.Select(each => new ToldLeftOut(each.Reason, each.Count, each.Example))],
    };
}

public sealed record ChangedDays(
    [property: JsonPropertyName("new")] IReadOnlyList<DateOnly> New,
    [property: JsonPropertyName("replaced")] IReadOnlyList<DateOnly> Replaced,
    [property: JsonPropertyName("unchanged")] IReadOnlyList<DateOnly> Unchanged)
{
    public static ChangedDays Of(ImportOutcome outcome) => new(Days(outcome.New), Days(outcome.Replaced), Days(outcome.Unchanged));

    private static IReadOnlyList<DateOnly> Days(IEnumerable<BlockChange> changes) => [.. changes.Select(change => change.Block.Day)];
}

/// <param name="Code">A constant of <see cref="ProblemCodes"/>.</param>
/// <param name="Line">Of the file; of what was sent as JSON, the row. From 1.</param>
public sealed record ToldProblem(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("line")] int? Line,
    [property: JsonPropertyName("column")] string? Column,
    [property: JsonPropertyName("found")] string? Found,
    [property: JsonPropertyName("expected")] string? Expected)
{
    public static ToldProblem Of(Problem problem) => new(problem.Code, problem.Line, problem.Column, problem.Found, problem.Expected);
}

/// <param name="Reason">A constant of <see cref="LeftOutReasons"/>.</param>
public sealed record ToldLeftOut(
    [property: JsonPropertyName("reason")] string Reason,
    [property: JsonPropertyName("count")] int Count,
    [property: JsonPropertyName("example")] string Example);

/// <param name="Ask"><c>which-day</c> or <c>which-columns</c>.</param>
public sealed record ToldQuestion(
    [property: JsonPropertyName("ask")] string Ask,
    [property: JsonPropertyName("kind")] string? Kind = null,
    [property: JsonPropertyName("columns")] IReadOnlyList<string>? Columns = null)
{
    public static ToldQuestion Of(ReportQuestion question) => question switch
    {
        ReportQuestion.WhichDay day => new ToldQuestion("which-day", Kind: day.Kind),
        ReportQuestion.WhichColumns columns => new ToldQuestion("which-columns", Columns: [.. columns.Columns.Select(column => column.Header)]),
        _ => throw new InvalidOperationException("Either the day or the columns are asked for"),
    };
}

[JsonSerializable(typeof(ReportAnswer))]
internal sealed partial class ReportAnswerJson : JsonSerializerContext
{
    /// <summary>People read it in a terminal: Chinese stays Chinese. It is never put into a page.</summary>
    public static readonly ReportAnswerJson Readable = new(new JsonSerializerOptions
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    });
}
