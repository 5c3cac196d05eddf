using System.Globalization;
using Helmsman.Cards.Elements;
using Helmsman.Shop.Reports;

namespace Helmsman.Cards;

/// <summary>
/// The second step with a file whose headers nobody knows: for each column that the chosen kind needs or can use, which header it is. Asked that
/// way round, because an export has up to sixty headers and a kind of report about ten columns.
/// </summary>
public static class AskColumnsCard
{
    private const int MostProblems = 3;

    // What is read in a list at a glance; and there may be hundreds of them on one card.
    private const int LongestHeader = 24;
    private const int LongestSample = 14;

    /// <param name="fields">What was chosen; null to begin with the guesses.</param>
    /// <param name="faults">What is wrong with it.</param>
    /// <param name="problems">Why the file could not be read that way.</param>
    public static Card Of(
        AskedFile file, KindColumns kind, ColumnFields? fields, IReadOnlyList<ColumnFault> faults, IReadOnlyList<Problem> problems, Words words)
    {
        var heading = words.Say("ask-columns.heading", words.Report(kind.Kind));
        var errors = Errors(faults, words);
        return Sheet.Of(
            words,
            words.Say("summary.line", file.Name, heading),
            [
                Heading.First(heading),
                Prose.Of(Prose.Bold(file.Name)).Spaced(AdaptiveSpacing.Small),
                .. Problems(problems, words),
                errors.Count > 0 ? Fields.Error(words["form.errors"]) : Prose.Say(words, "ask-columns.intro").AsFootnote().Spaced(AdaptiveSpacing.Small),
                .. AskedColumn.Of(kind, file.Columns).SelectMany(column => Field(column, kind, file, fields, errors, words)),
                Buttons.Row(
                    Buttons.Of(words["button.read-file"], Payload.For(Verbs.ChooseColumns) with { File = file.Key, Kind = kind.Kind }),
                    Buttons.Of(words["button.other-kind"], Payload.For(Verbs.ChooseOtherKind) with { File = file.Key }),
                    Buttons.Of(words["button.forget-file"], Payload.For(Verbs.ForgetFile) with { File = file.Key })).Spaced(AdaptiveSpacing.Large),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Problems(IReadOnlyList<Problem> problems, Words words) => problems.Count == 0
        ? []
        : [Fields.Error(words["ask-columns.not-read"]), .. problems.Take(MostProblems).SelectMany(problem => ProblemLines.Of(problem, words))];

    private static IEnumerable<AdaptiveElement> Field(
        AskedColumn column, KindColumns kind, AskedFile file, ColumnFields? fields, FieldErrors errors, Words words)
    {
        var isNeeded = kind.Needs.Any(need => need is [var only] && only == column.Column);
        var input = new AdaptiveChoiceSetInput
        {
            Id = ColumnFields.IdOf(column.Column),
            Placeholder = words["ask-columns.placeholder"],
            Value = Value(column, isNeeded || column.Column == kind.Days[0], fields),
            Choices = [.. None(column.Column, kind, isNeeded, words), .. column.Offered.Select(index => Choice(index, file.Columns[index], words))],
        };
        return Fields.Of(input, Label(column.Column, isNeeded, words), errors, words, isRequired: false);
    }

    private static string Label(string column, bool isNeeded, Words words) =>
        isNeeded ? words.Say("ask-columns.needed", Words.Capital(words.Column(column))) : Words.Capital(words.Column(column));

    /// <summary>What is needed and looks like nothing is left open, so that nobody reads a file by the first thing in a list.</summary>
    private static string? Value(AskedColumn column, bool isOpen, ColumnFields? fields) => fields is null
        ? column.Guess?.ToString(CultureInfo.InvariantCulture) ?? (isOpen ? null : ColumnFields.NoneOfThem)
        : fields.Chosen.GetValueOrDefault(column.Column) is { Length: > 0 } chosen ? chosen : null;

    private static IEnumerable<AdaptiveChoice> None(string column, KindColumns kind, bool isNeeded, Words words)
    {
        if (column == kind.Days[0])
        {
            yield return new AdaptiveChoice { Title = words["ask-columns.no-date"], Value = ColumnFields.NoneOfThem };
        }
        else if (!isNeeded)
        {
            yield return new AdaptiveChoice { Title = words["ask-columns.none"], Value = ColumnFields.NoneOfThem };
        }
    }

    private static AdaptiveChoice Choice(int index, StrangeColumn column, Words words)
    {
        var header = column.Header.Shortened(LongestHeader);
        return new()
        {
            Title = column.Samples is [var sample, ..] ? words.Say("ask-columns.choice", header, sample.Shortened(LongestSample)) : header,
            Value = index.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static FieldErrors Errors(IReadOnlyList<ColumnFault> faults, Words words)
    {
        var errors = new FieldErrors();
        foreach (var fault in faults)
        {
            errors[ColumnFields.IdOf(fault.Column)] = fault switch
            {
                ColumnFault.NotChosen { AnyOf: [_] } => words.Say("ask-columns.not-chosen", words.Column(fault.Column)),
                ColumnFault.NotChosen several => words.Say("ask-columns.none-chosen", words.List(several.AnyOf.Select(words.Column))),
                ColumnFault.Twice twice => words.Say("ask-columns.twice", words.Column(twice.Other)),
                _ => throw new InvalidOperationException($"Nothing is said of {fault}"),
            };
        }

        return errors;
    }
}
