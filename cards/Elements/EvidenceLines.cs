using Helmsman.Shop.Calendar;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Cards.Elements;

/// <summary>What was seen of a cause, one sentence a fact. The sentences hold names and notes of other people.</summary>
internal static class EvidenceLines
{
    public static string Sentence(Evidence seen, string currency, Words words)
    {
        var (subject, day) = (Subject(seen, words), words.Short(seen.Day));
        return seen.Fact switch
        {
            Facts.FigureMoved => words.Say("fact.figure-moved", subject, Figure(seen.Before), Figure(seen.After), day),
            Facts.FigureStayed => words.Say("fact.figure-stayed", subject, Figure(seen.Before), Figure(seen.After)),
            Facts.Gone => words.Say("fact.gone", subject, day),
            Facts.New => words.Say("fact.new", subject, day),
            Facts.NothingSeen => words.Say("fact.nothing-seen", subject),
            Facts.OnCalendar => words.Say("fact.on-calendar", day, seen.Note is { } name ? Holidays.Named(name)?.NameIn(words.Language.Name) ?? name : subject),
            Facts.Noted => words.Say("fact.noted", day, seen.Note ?? subject),
            Facts.LargeOrder => words.Say("fact.large-order", seen.Member ?? words.Missing, Figure(seen.After), seen.Note ?? words.Missing, day),
            Facts.OrderCancelled => words.Say("fact.order-cancelled", seen.Member ?? words.Missing, Figure(seen.After), seen.Note ?? words.Missing, day),
            // A stored fact may be one that this version no longer knows: what it is about is still worth saying.
            _ => words.Say("fact.other", subject, day),
        };

        string Figure(double? value) => seen.Metric is { } metric ? words.Figure(metric, value, currency) : words.Plain(value);
    }

    /// <summary>A figure of somebody, the figure of the shop, somebody, or the report that was looked at.</summary>
    private static string Subject(Evidence seen, Words words) => seen switch
    {
        { Member: { } member, Metric: { } metric } => words.Say("finding.of-member", member, words.Metric(metric)),
        { Member: { } member } => member,
        { Metric: { } metric } => words.Metric(metric),
        { Kind: { } kind } => words.Report(kind),
        _ => words["fact.calendar"],
    };
}
