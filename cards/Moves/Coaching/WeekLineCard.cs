using Helmsman.Cards.Elements;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Coaching;

namespace Helmsman.Cards.Moves.Coaching;

/// <summary>How each agent stood in a week, for those who lead service and nobody else.</summary>
public static class WeekLineCard
{
    /// <param name="unknown">Agents of whom nobody knows which person they are; user text.</param>
    public static Card Of(ServiceWeek week, double line, IReadOnlyList<string> unknown, Words words)
    {
        var heading = words.Say("week-line.heading", words.Range(week.Days));
        return Sheet.Of(
            words,
            heading,
            [
                Heading.First(heading),
                Prose.Say(words, "week-line.line", Prose.Bold(words.Percent(line))),
                Grid.Of(
                    [3, 2, 2, 2],
                    [words["week-line.column.agent"], words.Metric(MetricIds.Inquiries), words.Metric(MetricIds.InquiryConversion), words["week-line.column.line"]],
                    week.Agents.OrderByDescending(agent => agent.Rate).Take(20).Select(agent => Row(agent, words))),
                .. week.Missing.Count == 0 ? Array.Empty<AdaptiveElement>() : [Prose.Of(Prose.Coloured(words.Say("week-line.missing", words.List(week.Missing.Select(words.Short))), AdaptiveTextColor.Warning))],
                .. unknown.Count == 0 ? Array.Empty<AdaptiveElement>() : [Prose.Of(Prose.Plain(words.Say("week-line.unknown", words.List(unknown)))).AsFootnote()],
                Prose.Say(words, "week-line.private").AsFootnote().Spaced(AdaptiveSpacing.Medium),
            ]);
    }

    private static IReadOnlyList<AdaptiveRichTextBlock> Row(AgentWeek agent, Words words) =>
    [
        Prose.Of(Prose.Plain(agent.Name)),
        Prose.Of(Prose.Plain(words.Count(agent.Inquiries))),
        Prose.Of(Prose.Bold(words.Percent(agent.Rate))),
        Prose.Of(Prose.Plain(words[agent.Standing switch
        {
            AgainstLine.Above => "week-line.above",
            AgainstLine.Below => "week-line.below",
            AgainstLine.OnLine => "week-line.on-line",
            _ => "week-line.too-few",
        }])),
    ];
}
