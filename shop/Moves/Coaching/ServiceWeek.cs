using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Moves.Coaching;

/// <summary>A week of customer service: the shop's average line and who is where (S102). A person's figure is for him and for those who lead, never for a channel.</summary>
/// <param name="Line">询单转化率 of all agents together, from the sums; null when no report tells it.</param>
/// <param name="Missing">Days that no report by agent has come for: not counted.</param>
public sealed record ServiceWeek(Period Days, double? Line, IReadOnlyList<AgentWeek> Agents, IReadOnlyList<DateOnly> Missing)
{
    private static readonly Metric Inquiries = MetricDictionary.Find(MetricIds.Inquiries)!;
    private static readonly Metric Buyers = MetricDictionary.Find(MetricIds.InquiryBuyers)!;

    /// <param name="least">Inquiries below which nothing is said of an agent.</param>
    public static ServiceWeek Of(ShopHistory history, Period week, int least)
    {
        var agents = history.Members(Inquiries, week, ReportKinds.ServiceByAgent).Select(agent => Agent(history, week, agent)).Where(agent => agent.Inquiries > 0).ToList();
        var asked = agents.Sum(agent => agent.Inquiries);
        double? line = asked > 0 ? agents.Sum(agent => agent.Buyers) / asked : null;
        return new(
            week,
            line,
            [.. agents.Select(agent => agent with { Standing = StandingOf(agent, line, least) })],
            [.. week.Days().Where(day => history.ReadAll(Inquiries, Period.Of(day), ReportKinds.ServiceByAgent).Value is null)]);
    }

    /// <summary>Days on which one of the two is missing are left out of both.</summary>
    private static AgentWeek Agent(ShopHistory history, Period week, Member agent)
    {
        var days = week.Days().Select(day => (Asked: Read(Inquiries, day), Bought: Read(Buyers, day))).Where(day => day is { Asked: not null, Bought: not null }).ToList();
        return new(agent.Id, agent.Name, days.Sum(day => day.Asked!.Value), days.Sum(day => day.Bought!.Value), AgainstLine.TooFew);

        double? Read(Metric metric, DateOnly day) => history.Read(metric, Period.Of(day), ReportKinds.ServiceByAgent, agent.Id).Value;
    }

    private static AgainstLine StandingOf(AgentWeek agent, double? line, int least) => (line, agent.Inquiries >= least) switch
    {
        (null, _) or (_, false) => AgainstLine.TooFew,
        ({ } shop, _) when agent.Rate > shop => AgainstLine.Above,
        ({ } shop, _) when agent.Rate < shop => AgainstLine.Below,
        _ => AgainstLine.OnLine,
    };
}

/// <param name="Agent">What the reports key him by.</param>
/// <param name="Name">User text.</param>
/// <param name="Inquiries">询单人数, of the days that tell both figures.</param>
/// <param name="Buyers">询单付款人数.</param>
public sealed record AgentWeek(string Agent, string Name, double Inquiries, double Buyers, AgainstLine Standing)
{
    public double Rate => Buyers / Inquiries;
}

public enum AgainstLine
{
    /// <summary>Too little to say anything.</summary>
    TooFew,
    Above,
    OnLine,
    Below,
}
