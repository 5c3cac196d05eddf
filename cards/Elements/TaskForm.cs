using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>What else can be done about a task, folded away: a line to say something, and the buttons that take it.</summary>
internal static class TaskForm
{
    private const string FormId = "task-more";

    public static IEnumerable<AdaptiveElement> Of(WorkItem item, Team team, TaskView view, Words words)
    {
        List<AdaptiveAction> actions = [.. Actions(item, view, words).Take(Buttons.Most)];
        return actions.Count > 0 ? Folding.Of(words["button.more"], FormId, [Say(words), .. Person(item, team, view, words), Buttons.Row(actions)]) : [];
    }

    private static AdaptiveTextInput Say(Words words) => new()
    {
        Id = WorkFields.SayId, IsMultiline = true, MaxLength = WorkEvent.LongestText, Label = words["work-form.say"], Placeholder = words["work-form.say.placeholder"],
    };

    private static IEnumerable<AdaptiveElement> Person(WorkItem item, Team team, TaskView view, Words words) => CanHandOn(item.Standing, view)
        ? [new AdaptiveChoiceSetInput
        {
            Id = WorkFields.PersonId,
            Label = words["work-form.person"],
            Placeholder = words["work-form.person.placeholder"],
            Choices = [.. team.People.Where(person => person.LeftOn is null && person.Id != item.Standing.Assignee).Select(person => new AdaptiveChoice { Title = person.Name, Value = person.Id })],
        }]
        : [];

    private static bool CanHandOn(Standing standing, TaskView view) => view.Steers && (standing.IsRunning || standing.State == WorkState.Declined);

    private static IEnumerable<AdaptiveAction> Actions(WorkItem item, TaskView view, Words words)
    {
        var standing = item.Standing;
        foreach (var (text, verb) in Possible(standing, view))
        {
            yield return TaskActions.Button(text, verb, item, words);
        }
    }

    private static IEnumerable<(string Text, string Verb)> Possible(Standing standing, TaskView view)
    {
        (string Text, string Verb, bool IsThere)[] all =
        [
            ("button.differently", Verbs.Differently, view.Steers && standing.State == WorkState.Proposed),
            ("button.reject", Verbs.Reject, view.Steers && standing.State == WorkState.Proposed),
            ("button.propose-again", Verbs.ProposeAgain, view.Steers && standing.State == WorkState.Declined),
            ("button.comment", Verbs.Comment, view.Buttons || view.Steers),
            ("button.decline", Verbs.Decline, view.Buttons && standing is { IsRunning: true, Assignee: not null }),
            ("button.reassign", Verbs.Reassign, CanHandOn(standing, view)),
            ("button.reopen", Verbs.Reopen, view.Steers && standing.State is WorkState.Done or WorkState.Closed),
            ("button.cancel-task", Verbs.CancelWork, view.Steers && !standing.IsOver && standing.State != WorkState.Proposed),
            ("button.log", Verbs.WorkLog, view.Buttons || view.Steers),
        ];
        return all.Where(each => each.IsThere).Select(each => (each.Text, each.Verb));
    }
}
