using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>
/// 诊断 before 解决 (S85): whoever has the task first says what is wrong and what he would do; what we would do stands below it afterwards, and not
/// before (S93).
/// </summary>
internal static class DiagnosisLines
{
    public static IEnumerable<AdaptiveElement> Of(WorkItem item, Team team, Words words, TaskView view, Func<string, string> shown) => item.Standing switch
    {
        { Started: { View: { } said } started } => Said(item, words.Name(team, started.By), shown(said), shown, words),
        { State: WorkState.Open or WorkState.Acknowledged } when item.Brief.DiagnoseFirst && view.Buttons => Ask(item, words),
        { State: WorkState.Open or WorkState.Acknowledged } when item.Brief.DiagnoseFirst => [Prose.Say(words, "diagnosis.waits").AsFootnote().Spaced(AdaptiveSpacing.Medium)],
        _ => [],
    };

    private static IEnumerable<AdaptiveElement> Said(WorkItem item, string person, string view, Func<string, string> shown, Words words)
    {
        yield return Heading.Section(words.Say("diagnosis.view", person));
        yield return Prose.Of(Prose.Plain(view)).Spaced(AdaptiveSpacing.Small);
        if (item.Brief.Suggestion is { } ours)
        {
            yield return Prose.Say(words, "diagnosis.ours", Prose.Plain(shown(ours))).Spaced(AdaptiveSpacing.Small);
        }
    }

    private static IEnumerable<AdaptiveElement> Ask(WorkItem item, Words words)
    {
        var start = Buttons.Of(words["button.start"], Payload.For(Verbs.Start) with { Work = item.Id });
        yield return Heading.Section(words["diagnosis.first"]);
        yield return new AdaptiveTextInput
        {
            Id = WorkFields.ViewId,
            Label = words["diagnosis.question"],
            IsMultiline = true,
            MaxLength = WorkEvent.LongestText,
        };
        yield return Buttons.Row(item.Brief.Suggestion is null
            ? [start]
            : [start, Buttons.Of(words["button.suggestion"], Payload.For(Verbs.Suggest) with { Work = item.Id })]);
    }
}
