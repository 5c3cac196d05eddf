using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Moves.Meetings;
using Helmsman.Shop.Moves.Opinions;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Shop;

/// <summary>
/// What is left to see for readers who may not see money. What people wrote themselves stays as they wrote it: a brief that names an amount names it.
/// </summary>
public static class Discretion
{
    public static bool IsMoney(this Metric metric) => metric.Unit == Unit.Money;

    /// <summary>The figure itself where it is none of money, without what it stands for in revenue; null for a figure of money.</summary>
    public static Finding? WithoutMoney(this Finding finding) => MetricDictionary.Find(finding.Metric)?.IsMoney() is true
        ? null
        : finding with { MoneyAtRisk = null, Because = finding.Because is { } because ? because with { Evidence = Without(because.Evidence) } : null };

    /// <param name="reader">Whose own chat it is; null, or nobody of the team: others read too, and everybody must have the right.</param>
    public static bool ShowsMoney(this Team team, string? reader) =>
        reader is not null && team.Find(reader) is { } person ? Rights.May(team, person, Rights.SeeMoney) : Rights.AllMay(team, Rights.SeeMoney);

    public static OpinionRound WithoutMoney(this OpinionRound round) => round with { Finding = round.Finding?.WithoutMoney() };

    public static MeetingPack WithoutMoney(this MeetingPack pack) => pack with
    {
        HidesMoney = true,
        Target = null,
        Figures = [.. pack.Figures.Where(figure => !figure.Metric.IsMoney())],
        Revenue = pack.Revenue.WithoutMoney(),
        Agenda = pack.Agenda with { Losses = [.. pack.Agenda.Losses.Select(WithoutMoney).OfType<Finding>()] },
    };

    /// <summary>What became of a figure of money is still told, as a share of the usual.</summary>
    public static WorkItem WithoutMoney(this WorkItem item) => item with
    {
        Brief = item.Brief with { Finding = item.Brief.Finding?.WithoutMoney(), Watch = item.Brief.Watch?.WithoutMoney() },
        Events = IsOfMoney(item.Brief.Watch) ? [.. item.Events.Select(WithoutMoney)] : item.Events,
    };

    private static Watch WithoutMoney(this Watch watch) => IsOfMoney(watch)
        ? watch with { Figure = watch.Figure?.AsShare(), Rest = watch.Rest?.AsShare() }
        : watch;

    private static FrozenFigure AsShare(this FrozenFigure figure) => figure with { Actual = figure.Share, Usual = 1 };

    private static WorkEvent WithoutMoney(WorkEvent happened) => happened is WorkEvent.OutcomeRead read
        ? read with { Outcome = read.Outcome with { Before = null, Wanted = null, Actual = null, Usual = null } }
        : happened;

    private static bool IsOfMoney(Watch? watch) => watch is not null && MetricDictionary.Find(watch.Metric)?.IsMoney() is true;

    /// <summary>Of a question about a figure that is none of money.</summary>
    public static Explanation WithoutMoney(this Explanation answer) => answer with
    {
        Finding = answer.Finding?.WithoutMoney(),
        Factors = answer.Factors?.Whole.IsMoney() is true ? null : answer.Factors,
        Causes = [.. answer.Causes.Select(cause => cause with { Money = null, Evidence = Without(cause.Evidence) })],
        Particulars = answer.Particulars with { Sales = [], Large = [], LargeInBase = [] },
        Next = [.. answer.Next.Where(question => !question.Metric.IsMoney())],
    };

    /// <summary>Whether the target was reached is said of money: it goes too.</summary>
    public static Briefing WithoutMoney(this Briefing briefing) => briefing with
    {
        HidesMoney = true,
        Verdict = null,
        Pace = null,
        Headlines = [.. briefing.Headlines.Where(headline => !headline.Metric.IsMoney())],
        Findings = [.. briefing.Findings.Select(WithoutMoney).OfType<Finding>()],
        Gains = [.. briefing.Gains.Select(WithoutMoney).OfType<Finding>()],
        Trend = [],
        Disagreements = [.. briefing.Disagreements.Where(each => !each.Metric.IsMoney())],
    };

    private static IReadOnlyList<Evidence> Without(IReadOnlyList<Evidence> evidence) => [.. evidence.Where(each => each.Metric?.IsMoney() is not true)];
}
