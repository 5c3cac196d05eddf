using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why;

/// <summary>One figure in two periods, and what its change means: how much money, whose work.</summary>
/// <param name="Base">The period it is compared with.</param>
public sealed record Compared(ShopSnapshot Shop, Scope Scope, Metric Metric, Period Period, Period Base)
{
    public static Compared Of(ShopSnapshot shop, Question question) =>
        new(shop, new Scope(shop.History, question.Dimension, question.Member), question.Metric, question.Period, question.Base);

    public Figure Before => IsListed ? Scope.Read(Metric, Base) : Nothing(Base);

    public Figure After => IsListed ? Scope.Read(Metric, Period) : Nothing(Period);

    /// <summary>Revenue that the change stands for, lost or gained; always 0 or more. Null when it cannot be told.</summary>
    public double? Money => MoneyAtRisk.Of(this);

    public IReadOnlyList<FactorPart> Factors => Why.Factors.Split(Scope, Base, Period);

    /// <summary>
    /// The exact split of the figure itself, or of what it is a factor of; null when it is neither, or when a figure is missing.
    /// </summary>
    public FactorSplit? FactorSplit => KnownFactors.For(Metric).Select(model => Why.Factors.Split(Scope, model, Base, Period)).FirstOrDefault(split => split is not null);

    /// <summary>Null for the shop as a whole.</summary>
    public string? MemberName => Scope.Member is null ? null : Listed.FirstOrDefault()?.Name ?? Scope.Member;

    /// <summary>
    /// False for a member that neither period's report lists: nothing is known of it then, not even that it brought nothing.
    /// </summary>
    private bool IsListed => Scope.Member is null || Listed.Any();

    private IEnumerable<Member> Listed => Scope is { Dimension: { } dimension, Member: { } id }
        ? new[] { Period, Base }.SelectMany(period => Shop.History.Members(Metric, period, dimension)).Where(member => member.Id == id)
        : [];

    public Compared OfMember(Metric metric, string dimension, string member) =>
        this with { Metric = metric, Scope = new Scope(Shop.History, dimension, member) };

    /// <param name="rule">One of <see cref="FindingRules"/>.</param>
    public Finding ToFinding(string rule)
    {
        var (dimension, member) = Scope.Member is null ? (null, null) : (Scope.Dimension, Scope.Member);
        var finding = new Finding(
            FindingId.Of(Shop.Profile.Id, rule, Metric.Id, dimension, member, Period, Base),
            Shop.Profile.Id,
            rule,
            Metric.Id,
            dimension,
            member,
            MemberName,
            Period,
            Base,
            Before.Value,
            After.Value,
            Money,
            Owners.Of(this));
        return finding with { Owner = Routing.Owner(Shop.Team, finding) };
    }

    private static Figure Nothing(Period period) => new(null, 0, period.Length);
}
