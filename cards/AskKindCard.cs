using Helmsman.Cards.Elements;
using Helmsman.Shop.Reports;

namespace Helmsman.Cards;

/// <summary>The first of two steps with a file whose headers nobody knows: which kind of report it is.</summary>
public static class AskKindCard
{
    private const int MostButtons = 3;

    private const int MostColumns = 8;

    private const int LongestSample = 40;

    /// <param name="wrong">What is wrong with the last answer; null at first.</param>
    public static Card Of(AskedFile file, string? wrong, Words words)
    {
        var heading = words["ask-kind.heading"];
        var kinds = KindColumns.Likeliest(file.Columns).Select(kind => kind.Kind).ToList();
        return Sheet.Of(
            words,
            words.Say("summary.line", file.Name, heading),
            [
                Heading.First(heading),
                Prose.Of(Prose.Bold(file.Name)).Spaced(AdaptiveSpacing.Small),
                Prose.Say(words, "ask-kind.intro").AsFootnote().Spaced(AdaptiveSpacing.Small),
                .. Columns(file.Columns, words),
                Prose.Say(words, "ask-kind.choose").Spaced(AdaptiveSpacing.Large, separator: true),
                Buttons.Row(kinds.Take(MostButtons).Select(kind => Kind(file, kind, words))),
                .. Others(file, [.. kinds.Skip(MostButtons)], wrong, words),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Columns(IReadOnlyList<StrangeColumn> columns, Words words)
    {
        yield return Grid.Facts(columns.Take(MostColumns).Select(column => (column.Header, Samples(column, words)))).Spaced(AdaptiveSpacing.Medium);
        if (columns.Count > MostColumns)
        {
            yield return Prose.Of(Prose.Plain(words.Say("ask-kind.more-columns", words.Count(columns.Count - MostColumns)))).AsFootnote();
        }
    }

    private static AdaptiveRichTextBlock Samples(StrangeColumn column, Words words) => Prose.Of(Prose.Plain(column.Samples.Count > 0
        ? words.List(column.Samples.Select(sample => sample.Shortened(LongestSample)))
        : words["ask-kind.no-samples"]));

    private static IEnumerable<AdaptiveElement> Others(AskedFile file, IReadOnlyList<string> kinds, string? wrong, Words words)
    {
        if (kinds.Count > 0)
        {
            var errors = new FieldErrors();
            if (wrong is not null)
            {
                errors[FileFields.KindId] = wrong;
            }

            var others = new AdaptiveChoiceSetInput
            {
                Id = FileFields.KindId,
                Placeholder = words["ask-kind.other.placeholder"],
                Choices = [.. kinds.Select(kind => new AdaptiveChoice { Title = Words.Capital(words.Report(kind)), Value = kind })],
            };
            foreach (var element in Fields.Of(others, words["ask-kind.other"], errors, words, isRequired: false))
            {
                yield return element;
            }
        }

        var forget = Buttons.Of(words["button.forget-file"], Payload.For(Verbs.ForgetFile) with { File = file.Key });
        var choose = Buttons.Of(words["button.choose-kind"], Payload.For(Verbs.ChooseKind) with { File = file.Key });
        yield return Buttons.Row(kinds.Count > 0 ? [choose, forget] : [forget]);
    }

    private static AdaptiveExecuteAction Kind(AskedFile file, string kind, Words words) =>
        Buttons.Of(Words.Capital(words.Report(kind)), Payload.For(Verbs.ChooseKind) with { File = file.Key, Kind = kind });
}
