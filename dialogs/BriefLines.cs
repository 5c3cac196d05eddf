using Helmsman.Dialogs.Briefs;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Briefs;

namespace Helmsman.Dialogs;

/// <summary>A brief in words: what is suggested, how both will know that it worked, and the whole of it before it goes out.</summary>
internal static class BriefLines
{
    public static string Of(BriefInHand inHand)
    {
        var (turn, brief) = (inHand.Turn, inHand.ToBrief());
        var (lines, words, team) = (turn.Lines(), turn.Words(), turn.Speaker().Shop.Team);
        string[] all =
        [
            lines.Say("brief.who", brief.Assignee is { } assignee ? words.Name(team, assignee) : lines["hand-off.anyone"], words.Role(brief.Role)),
            Line(BriefFields.What, brief.What),
            .. brief.Finding is { } finding ? Because(finding, turn) : [],
            .. brief.Answers.Select(answer => lines.Say("brief.line", words.Field(brief.Kind, answer.Field), words.Answer(answer, turn.Speaker().Shop.Profile.Currency))),
            Line(BriefFields.DoneWhen, brief.DoneWhen),
            Line(BriefFields.Due, words.Day(brief.Due)),
            .. brief.References.Select(reference => lines.Say("brief.reference", reference.Name)),
            .. brief.DiagnoseFirst ? [lines["brief.diagnose-first"]] : Array.Empty<string>(),
            .. inHand.IsProposal ? [lines["brief.proposal"]] : Array.Empty<string>(),
            lines["brief.confirm"],
        ];
        return string.Join('\n', all);

        // A kind that calls it otherwise than others do says so.
        string Line(string field, string text) => words.Field(brief.Kind, field) is var label && label != words.Field(BriefKinds.General, field)
            ? lines.Say("brief.line", label, text)
            : lines.Say($"brief.{field}", text);
    }

    /// <param name="wording">One of <see cref="BriefWordings"/>.</param>
    public static string Words(string wording, BriefInHand inHand) => wording switch
    {
        BriefWordings.Step => inHand.DiagnosesFirst ? Diagnose(inHand.Finding, inHand.Turn) : Suggestion(inHand.Finding, inHand.Role, inHand.Turn),
        BriefWordings.Recovered => DoneWhen(inHand.Finding, inHand.Turn),
        BriefWordings.RecoveredAndNamed => inHand.Turn.Lines().Say("done-when.named", DoneWhen(inHand.Finding, inHand.Turn)),
        _ => inHand.Turn.Lines()[$"wording.{wording}"],
    };

    /// <summary>What the found cause calls for, where the role is the one whose cause it is.</summary>
    public static string Suggestion(Finding finding, string role, ITurnContext turn) => Step(finding, role, turn) ?? turn.Lines().Say(
        finding.IsGain ? "suggest.gain" : Roles.Usual.Contains(role, StringComparer.Ordinal) ? $"suggest.{role}" : "suggest.operator",
        Subject(finding, turn),
        Moved(finding, turn));

    /// <summary>What we would do, for after the person has said what he would: by the cause that may be it, else where to look.</summary>
    public static string Ours(Finding finding, string role, ITurnContext turn) => finding.Because is { } because && turn.Words().CauseStep(because.Cause) is { } step
        ? turn.Lines().Say("ours.possible", turn.Words().Cause(because.Cause), step)
        : turn.Lines()[Roles.Usual.Contains(role, StringComparer.Ordinal) ? $"ours.{role}" : "ours.operator"];

    /// <summary>What is asked of somebody who is to find out himself: our own guess is not in it.</summary>
    private static string Diagnose(Finding finding, ITurnContext turn) =>
        turn.Lines().Say("suggest.diagnose", Subject(finding, turn), Moved(finding, turn));

    private static IEnumerable<string> Because(Finding finding, ITurnContext turn)
    {
        yield return turn.Lines().Say(
            "brief.because", Subject(finding, turn), turn.Words().Relative(finding.RelativeChange), turn.Words().Days(finding.Period));
        if (finding.Because is { } because)
        {
            yield return turn.Words().BecauseOf(because, turn.Speaker().Shop.Profile.Currency);
        }
    }

    private static string? Step(Finding finding, string role, ITurnContext turn) => finding.Because is { } because && role == finding.Owner
        ? finding.IsGain ? turn.Words().CauseCopy(because.Cause) : turn.Words().CauseStep(because.Cause)
        : null;

    /// <summary>The figure back to where it was; a gain is to be kept.</summary>
    private static string DoneWhen(Finding finding, ITurnContext turn)
    {
        if (finding.Wanted is not { } value || MetricDictionary.Find(finding.Metric) is not { } metric)
        {
            return turn.Lines()["done-when.asker"];
        }

        var figure = turn.Words().Figure(metric, value, turn.Speaker().Shop.Profile.Currency);
        return turn.Lines().Say(metric.Good == Good.Up ? "done-when.at-least" : "done-when.at-most", Subject(finding, turn), figure);
    }

    private static string Subject(Finding finding, ITurnContext turn)
    {
        var metric = turn.Words().Metric(finding.Metric);
        return finding.MemberName is { } member
            ? turn.Lines().Say(finding.Dimension == ReportKinds.ProductDaily ? "subject.product" : "subject.source", metric, member)
            : metric;
    }

    private static string Moved(Finding finding, ITurnContext turn) => finding.RelativeChange switch
    {
        > 0 and var up => turn.Lines().Say("moved.up", turn.Words().Percent(up)),
        < 0 and var down => turn.Lines().Say("moved.down", turn.Words().Percent(-down)),
        _ => turn.Words().Relative(finding.RelativeChange),
    };
}
