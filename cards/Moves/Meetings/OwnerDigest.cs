using Helmsman.Cards.Elements;
using Helmsman.Shop.Moves.Meetings;

namespace Helmsman.Cards.Moves.Meetings;

/// <summary>The week for the owner, in five lines (S179).</summary>
public static class OwnerDigest
{
    private const int LongestTask = 40;

    public static Card Of(MeetingPack pack, Words words)
    {
        var heading = words.Say("digest.heading", words.Range(pack.Week));
        return Sheet.Of(
            words,
            words.Say("summary.line", pack.Shop.Name, $"{heading} · {MeetingFigures.Target(pack, words)}"),
            [Heading.First(heading), .. Lines(pack, words).Select(line => Prose.Of(Prose.Plain(line)).Spaced(AdaptiveSpacing.Small))]);
    }

    /// <summary>Revenue; what moved it; what the tasks came to; what is late; what comes first now.</summary>
    private static IEnumerable<string> Lines(MeetingPack pack, Words words)
    {
        yield return $"1. {MeetingFigures.Target(pack, words)}";
        yield return $"2. {(pack.HidesMoney ? MeetingFigures.Changes(pack, words) : MeetingFigures.Moved(pack, words) ?? words["digest.not-known"])}";
        yield return $"3. {words.Say("digest.tasks", words.Count(pack.Tasks.Done.Count), MeetingFigures.Read(pack.Tasks, words))}";
        yield return $"4. {words.Say("digest.late", words.Count(pack.Tasks.Overdue.Count), words.Count(pack.Tasks.HandedBack))}";
        yield return $"5. {First(pack, words)}";
    }

    private static string First(MeetingPack pack, Words words) => pack.Agenda switch
    {
        { Losses: [var loss, ..] } => words.Say("digest.first-loss", FindingLines.Subject(loss, words), words.Relative(loss.RelativeChange)),
        { NotRecovered: [var item, ..] } => words.Say("digest.first-task", words.Count(item.Number), item.Standing.What.Shortened(LongestTask)),
        _ => words["digest.nothing"],
    };
}
