using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>A brief in words: what is suggested, how both will know that it worked, and the whole of it before it goes out.</summary>
internal static class BriefLines
{
    public static string Of(Brief brief, ITurnContext turn)
    {
        var (lines, words, team) = (turn.Lines(), turn.Words(), turn.Speaker().Shop.Team);
        string[] all =
        [
            lines.Say("brief.who", brief.Assignee is { } assignee ? words.Name(team, assignee) : words.Role(brief.Role), words.Role(brief.Role)),
            lines.Say("brief.what", brief.What),
            .. brief.Finding is { } finding ? Because(finding, turn) : [],
            lines.Say("brief.done-when", brief.DoneWhen),
            lines.Say("brief.due", words.Day(brief.Due)),
            .. brief.References.Select(reference => lines.Say("brief.reference", reference.Name)),
            lines["brief.confirm"],
        ];
        return string.Join('\n', all);
    }

    private static IEnumerable<string> Because(Finding finding, ITurnContext turn)
    {
        yield return turn.Lines().Say(
            "brief.because", Subject(finding, turn), turn.Words().Relative(finding.RelativeChange), turn.Words().Days(finding.Period));
        if (finding.Because is { } because)
        {
            yield return turn.Words().BecauseOf(because, turn.Speaker().Shop.Profile.Currency);
        }
    }

    /// <summary>What the found cause calls for, where the role is the one whose cause it is.</summary>
    public static string Suggestion(Finding finding, string role, ITurnContext turn) => Step(finding, role, turn) ?? turn.Lines().Say(
        IsGain(finding) ? "suggest.gain" : Roles.Usual.Contains(role, StringComparer.Ordinal) ? $"suggest.{role}" : "suggest.operator",
        Subject(finding, turn),
        Moved(finding, turn));

    private static string? Step(Finding finding, string role, ITurnContext turn) => finding.Because is { } because && role == finding.Owner
        ? IsGain(finding) ? turn.Words().CauseCopy(because.Cause) : turn.Words().CauseStep(because.Cause)
        : null;

    /// <summary>The figure back to where it was; a gain is to be kept.</summary>
    public static string DoneWhen(Finding finding, ITurnContext turn)
    {
        if ((IsGain(finding) ? finding.After : finding.Before) is not { } value || MetricDictionary.Find(finding.Metric) is not { } metric)
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

    private static bool IsGain(Finding finding) =>
        MetricDictionary.Find(finding.Metric) is { } metric && (metric.Good == Good.Up ? finding.Change > 0 : finding.Change < 0);
}
