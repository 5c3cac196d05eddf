using System.Collections.Frozen;
using System.Globalization;
using Helmsman.Cards.Elements;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Moves.Logs;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Moves.Logs;

/// <summary>A log in one line, beside the figure that it explains. What people wrote is shortened, and never read as markdown.</summary>
internal static class LogLines
{
    /// <summary>In an answer; a card has room for few.</summary>
    private const int Most = 3;

    private const int LongestText = 120;

    /// <summary>推广日志, 客服日志 … by the stored name of the role.</summary>
    public static string Name(string role, Words words) => LogKinds.Find(role) is { } kind ? words[$"log.name.{kind.Role}"] : role;

    /// <summary>Under the first finding whose owner wrote it, or did not.</summary>
    public static IEnumerable<AdaptiveElement> Beside(Finding finding, Briefing briefing, Words words) =>
    [
        .. briefing.Logs.Kept.Where(log => IsFirstOf(log.Log.Role, finding, briefing)).TakeLast(Most).Select(log => Line(log, briefing.Shop.Zone, words)),
        .. briefing.Logs.Missing.Where(kind => IsFirstOf(kind.Role, finding, briefing)).Select(kind => Missing(kind, briefing.Logs.Day, words)),
    ];

    /// <summary>Those that explain no figure shown above.</summary>
    public static IEnumerable<AdaptiveElement> Rest(Briefing briefing, Words words)
    {
        var logs = briefing.Logs;
        List<AdaptiveRichTextBlock> lines =
        [
            .. logs.Kept.Where(log => !IsExplaining(log.Log.Role, briefing)).TakeLast(Most).Select(log => Line(log, briefing.Shop.Zone, words)),
            .. logs.Missing.Where(kind => !IsExplaining(kind.Role, briefing)).Select(kind => Missing(kind, logs.Day, words)),
        ];
        return lines.Count == 0 ? [] : [Heading.Section(words["log.section"]), .. lines];
    }

    /// <summary>Beside an answer, the newest ones.</summary>
    public static IEnumerable<AdaptiveElement> Of(IReadOnlyList<QuotedLog> logs, string zone, Words words) =>
        logs.TakeLast(Most).Select(log => Line(log, zone, words, saysDay: true));

    /// <summary>What was tapped, what was counted, what was written.</summary>
    public static string Said(RoleLog log, Words words) => string.Join(words["clause.separator"], Pieces(log, words));

    /// <summary>Where others read: what somebody was complained of and how much he sold is his own.</summary>
    private static string Quoted(RoleLog log, Words words) =>
        Said(log with { Counts = FrozenDictionary<string, int>.Empty }, words) is { Length: > 0 } said ? said : words["log.written"];

    private static IEnumerable<string> Pieces(RoleLog log, Words words)
    {
        var choices = LogKinds.Find(log.Role)?.Choices ?? [];
        if (log.Did.Where(choices.Contains).Select(choice => words[$"log.did.{choice}"]).ToList() is { Count: > 0 } did)
        {
            yield return words.List(did);
        }

        if (LogCounts.All.Where(log.Counts.ContainsKey).Select(count => words.Say("log.counted", words[$"log.count.{count}"], words.Count(log.Counts[count]))).ToList() is { Count: > 0 } counts)
        {
            yield return words.List(counts);
        }

        if (LogCounts.Conversion([log]) is { } rate)
        {
            yield return words.Say("log.conversion", words.Percent(rate));
        }

        if (log.Text is { } text)
        {
            yield return text.ReplaceLineEndings(" ").Shortened(LongestText);
        }
    }

    private static AdaptiveRichTextBlock Line(QuotedLog log, string zone, Words words, bool saysDay = false) => Prose.Say(
        words,
        "log.line",
        Prose.Bold(Name(log.Log.Role, words)),
        Prose.Plain(log.Writer ?? words["person.unknown"]),
        Prose.Plain(When(log.Log, zone, saysDay, words)),
        Prose.Plain(Quoted(log.Log, words))).Spaced(AdaptiveSpacing.Small);

    /// <summary>The time alone where it was written on its own day and that is the day all is about.</summary>
    private static string When(RoleLog log, string zone, bool saysDay, Words words)
    {
        var there = TimeZoneInfo.ConvertTime(log.At, TimeZoneInfo.FindSystemTimeZoneById(zone));
        return (DateOnly.FromDateTime(there.DateTime) == log.Day, saysDay) switch
        {
            (true, false) => there.ToString("HH:mm", CultureInfo.InvariantCulture),
            (false, true) => words.Say("log.of-day", words.Short(log.Day), words.Time(log.At, zone)),
            _ => words.Time(log.At, zone),
        };
    }

    private static AdaptiveRichTextBlock Missing(LogKind kind, DateOnly day, Words words) => Prose.Of(
        Prose.Coloured(words.Say("log.missing", words.Short(day), Name(kind.Role, words)), AdaptiveTextColor.Warning)).Spaced(AdaptiveSpacing.Small);

    private static bool IsExplaining(string role, Briefing briefing) => Explained(role, briefing).Any();

    /// <summary>A log of service explains the figures of several roles: it is quoted once.</summary>
    private static bool IsFirstOf(string role, Finding finding, Briefing briefing) => Explained(role, briefing).FirstOrDefault() == finding;

    private static IEnumerable<Finding> Explained(string role, Briefing briefing) => briefing.Findings
        .Take(AttentionBudget.Findings)
        .Where(finding => LogKinds.Find(role) is { } kind && kind.Explains.Contains(finding.Owner, StringComparer.Ordinal));
}
