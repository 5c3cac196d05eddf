using Helmsman.Cards.Elements;
using Helmsman.Shop.Moves.Logs;

namespace Helmsman.Cards.Moves.Logs;

/// <summary>What is kept of a log, and the way to write it anew.</summary>
public static class LogKeptCard
{
    public static Card Of(RoleLog log, string zone, Words words)
    {
        var heading = words.Say("log.kept", LogLines.Name(log.Role, words), words.Day(log.Day));
        return Sheet.Of(
            words,
            heading,
            [
                Heading.First(heading),
                .. LogLines.Said(log, words) is { Length: > 0 } said ? [Prose.Of(Prose.Plain(said))] : Array.Empty<AdaptiveElement>(),
                Prose.Of(Prose.Plain(words.Say("log.kept.then", words.Time(log.At, zone)))).AsFootnote(),
                Buttons.Row(Buttons.Of(words["button.log-again"], Payload.For(Verbs.OpenLog) with { Role = log.Role, Day = log.Day })),
            ]);
    }

    public static Card NotYours(LogKind kind, IEnumerable<string> people, Words words) =>
        NoticeCard.Of(Tone.Attention, words.Say("log.not-yours", LogLines.Name(kind.Role, words), words.List(people)), words);

    public static Card TooLong(Words words) => NoticeCard.Of(Tone.Attention, words.Say("log.too-long", words.Count(RoleLog.LongestText)), words);

    public static Card TooLate(Words words) => NoticeCard.Of(Tone.Neutral, words["log.too-late"], words);
}
