using System.Globalization;

namespace Helmsman.Shop.Work.Briefs;

/// <summary>What is known of a field before anybody is asked: a value as it is kept, or which words of ours to put there.</summary>
/// <param name="Value">As <see cref="FieldShape"/> says it is kept; null: our words.</param>
/// <param name="Wording">One of <see cref="BriefWordings"/>; null: the value.</param>
public sealed record BriefFact(string Field, string? Value, string? Wording = null)
{
    public static BriefFact Number(string field, double value) => new(field, Math.Ceiling(value).ToString("0", CultureInfo.InvariantCulture));

    public static BriefFact Day(string field, DateOnly day) => new(field, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public static BriefFact Words(string field, string wording) => new(field, null, wording);

    /// <summary>Nothing where nothing is known.</summary>
    public static IEnumerable<BriefFact> Text(string field, string? text) => string.IsNullOrWhiteSpace(text) ? [] : [new(field, text)];
}

/// <summary>Names of words that are made where the brief is shown.</summary>
public static class BriefWordings
{
    /// <summary>What the found cause calls for, else what the role usually does about it.</summary>
    public const string Step = "step";

    /// <summary>The figure back to where it was.</summary>
    public const string Recovered = "recovered";

    /// <summary>The same, and the picture names the selling points (S162).</summary>
    public const string RecoveredAndNamed = "recovered-and-named";

    public const string ReturnAtOnce = "return-at-once";
    public const string Returned = "returned";
    public const string AnswerReview = "answer-review";
    public const string ReviewSettled = "review-settled";
    public const string ChangeReply = "change-reply";
    public const string EverybodyAnswers = "everybody-answers";
    public const string PlanShifts = "plan-shifts";
    public const string ShiftsPlanned = "shifts-planned";

    public static IReadOnlyList<string> All { get; } =
    [
        Step, Recovered, RecoveredAndNamed, ReturnAtOnce, Returned, AnswerReview, ReviewSettled, ChangeReply, EverybodyAnswers, PlanShifts, ShiftsPlanned,
    ];
}
