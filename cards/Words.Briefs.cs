using System.Globalization;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Briefs;

namespace Helmsman.Cards;

public sealed partial class Words
{
    /// <summary>设计需求, 补流 … by the stored name of the kind; one that this version no longer knows names itself.</summary>
    public string Kind(string kind) => Texts.GetString($"brief-kind.{kind}", Language) ?? kind;

    /// <summary>What a kind of brief calls one of its fields.</summary>
    public string Field(string kind, string field) =>
        Texts.GetString($"brief.{kind}.{field}", Language) ?? Texts.GetString($"brief.{field}", Language) ?? field;

    /// <summary>What an answer looks like; null where that goes without saying.</summary>
    public string? Hint(string kind, string field) =>
        Texts.GetString($"brief-hint.{kind}.{field}", Language) ?? Texts.GetString($"brief-hint.{field}", Language);

    public string Option(string choice) => Texts.GetString($"brief-option.{choice}", Language) ?? choice;

    /// <summary>An answer as people read it; what was not kept as its field wants it is shown as it is.</summary>
    public string Answer(BriefAnswer answer, string currency) => Answer(answer.Field, answer.Text, currency);

    public string Answer(string field, string text, string currency) => (ShapeOf(field), Number(text)) switch
    {
        (FieldShape.Money, { } amount) => Money(amount, currency),
        (FieldShape.Number, { } count) => Count((double)count),
        (FieldShape.Percent, { } share) => $"{Plain((double)share)}%",
        (FieldShape.Day, _) when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => Day(day),
        (FieldShape.Choice, _) => Option(text),
        _ => text,
    };

    /// <summary>That it waits for a yes, in one sentence.</summary>
    public string Proposed(WorkItem item) => Say("notice.proposed", Count(item.Number));

    /// <summary>What we would do, for the one who asks.</summary>
    public string Ours(string suggestion) => Say("notice.ours", suggestion);

    /// <summary>What somebody reads who would begin, or be done, without a word on what is wrong.</summary>
    public string SayViewFirst => this["notice.say-view-first"];

    public string NothingSuggested => this["notice.nothing-suggested"];

    private static FieldShape ShapeOf(string field) => field switch
    {
        BriefFields.CostPerVisitor => FieldShape.Money,
        BriefFields.PresalesNeeded or BriefFields.AfterSalesNeeded => FieldShape.Number,
        _ => EveryBriefKind.All.Select(kind => kind.Find(field)).FirstOrDefault(found => found is not null)?.Shape ?? FieldShape.Line,
    };

    private static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
