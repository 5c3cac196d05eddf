using Helmsman.Shop.Metrics;

namespace Helmsman.Cards.Elements;

/// <summary>In one quiet line: up to which day the data is complete, what is missing of the days asked about, and which files it is from.</summary>
internal static class ReachLine
{
    private const int MostFiles = 3;

    public static AdaptiveRichTextBlock Footnote(Reach reach, IReadOnlyList<string> files, Words words) =>
        Prose.Of(Prose.Plain(Of(reach, files, words))).AsFootnote().Spaced(AdaptiveSpacing.Large, separator: true);

    public static string Of(Reach reach, IReadOnlyList<string> files, Words words) => Words.Capital(string.Join(words["note.separator"], Parts(reach, files, words)));

    private static IEnumerable<string> Parts(Reach reach, IReadOnlyList<string> files, Words words)
    {
        yield return reach.CompleteTo is { } day ? words.Say("note.complete-to", words.Short(day)) : words["note.not-complete"];
        foreach (var days in reach.NotCome.GroupBy(gap => Days(gap, words), StringComparer.Ordinal))
        {
            yield return words.Say("note.not-come", Kinds(days, words), days.Key);
        }

        foreach (var days in reach.Partly.GroupBy(gap => Days(gap, words), StringComparer.Ordinal))
        {
            yield return words.Say("note.partly", Kinds(days, words), days.Key);
        }

        yield return Files(files, words);
    }

    private static string Days(KindGap gap, Words words) => gap.Days is [var only] ? words.Short(only) : words.Say("note.several-days", words.Count(gap.Days.Count));

    private static string Kinds(IEnumerable<KindGap> gaps, Words words) => words.List(gaps.Select(gap => words.Report(gap.Kind)));

    private static string Files(IReadOnlyList<string> files, Words words)
    {
        var named = words.List(files.Take(MostFiles));
        return files.Count switch
        {
            0 => words["note.no-sources"],
            > MostFiles => words.Say("note.from-files", words.Say("note.more-files", named, words.Count(files.Count - MostFiles))),
            _ => words.Say("note.from-files", named),
        };
    }
}
