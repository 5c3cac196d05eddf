using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Memory;

/// <summary>What somebody of the team said the cause of a movement was: the one that was found, another one, or in his own words.</summary>
/// <param name="Movement">Names the movement within the shop: the same question has the same.</param>
/// <param name="Proposed">The cause that was found, an id of <see cref="Causes.CauseIds"/>; null when none was.</param>
/// <param name="Cause">The cause as he said; null: see <paramref name="Words"/>.</param>
/// <param name="Words">In his own words; user text.</param>
/// <param name="By">Id of the person.</param>
public sealed record CauseSaid(
    string Shop, string Movement, CausePattern Pattern, Period Period, string? Proposed, string? Cause, string? Words, string By, DateTimeOffset At)
{
    /// <summary>A cause is said in a sentence. Characters.</summary>
    public const int LongestWords = 300;

    public static readonly DocumentKind<CauseSaid> Documents = new("cause-said", ShopJson.Default.CauseSaid);

    public string Id => $"{Shop}/{Movement}";

    public bool IsConfirmed => Cause is not null && Cause == Proposed;

    public static string MovementOf(string shop, Question question) =>
        FindingId.Of(shop, "cause", question.Metric.Id, question.Dimension, question.Member, question.Period, question.Base);

    public bool SaysTheSameAs(CauseSaid other) => Cause == other.Cause && Words == other.Words;
}
