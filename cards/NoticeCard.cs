using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>One thing said in a sentence, at most a few lines.</summary>
public static class NoticeCard
{
    /// <param name="sentence">Shown as it is, never read as markdown.</param>
    public static Card Of(Tone tone, string sentence, Words words, params IReadOnlyList<string> lines) => throw new NotSupportedException();

    public static Card RetiredButton(Words words) => throw new NotSupportedException();

    public static Card NoSuchWork(Words words) => throw new NotSupportedException();

    public static Card NoSuchFinding(Words words) => throw new NotSupportedException();

    public static Card Refused(Applied.Refused refused, Team team, ShopProfile shop, Words words) => throw new NotSupportedException();

    public static Card FileTooLarge(string file, Words words) => throw new NotSupportedException();

    public static Card FileNotFetched(string file, Words words) => throw new NotSupportedException();

    public static Card HandOffCancelled(Words words) => throw new NotSupportedException();

    public static Card HandedOver(WorkItem item, Team team, Words words) => throw new NotSupportedException();

    public static Card TargetSet(MonthTarget target, ShopProfile shop, Words words) => throw new NotSupportedException();

    public static Card RolesSet(string role, IReadOnlyList<Person> people, Words words) => throw new NotSupportedException();

    /// <param name="next">The next times it will come, in the subscription's zone.</param>
    public static Card ScheduleSet(Subscription subscription, IReadOnlyList<DateTimeOffset> next, Words words) => throw new NotSupportedException();
}

public enum Tone
{
    Neutral,
    Good,
    Attention,
}
