using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>What can be pressed on a task at once: its next step, the whole of a long text, the newest of what belongs to it and is not seen as a picture.</summary>
internal static class TaskActions
{
    /// <summary>More would hide the buttons; the log of the task names all that was put under it.</summary>
    private const int MostLinks = 3;

    public static IEnumerable<AdaptiveElement> Of(WorkItem item, Words words, TaskView view, bool isShortened)
    {
        List<AdaptiveAction> actions = [.. OfState(item, view, words), .. isShortened ? [Whole(item, words)] : Nothing, .. Links(item, view.Host)];
        return actions.Count > 0 ? [Buttons.Row(actions)] : [];
    }

    public static AdaptiveExecuteAction Button(string text, string verb, WorkItem item, Words words) =>
        Buttons.Of(words[text], Payload.For(verb) with { Work = item.Id });

    private static IEnumerable<AdaptiveAction> Nothing => [];

    private static IEnumerable<AdaptiveAction> OfState(WorkItem item, TaskView view, Words words)
    {
        var standing = item.Standing;
        if (view.Buttons && standing.State == WorkState.Open)
        {
            yield return Button("button.acknowledge", Verbs.Acknowledge, item, words);
        }

        if (view.Buttons && standing.IsRunning && !item.IsUndiagnosed)
        {
            yield return Button("button.done", Verbs.Done, item, words);
        }

        if (view.Steers && standing.State == WorkState.Proposed)
        {
            yield return Button("button.approve", Verbs.Approve, item, words);
        }
    }

    private static AdaptiveSubmitAction Whole(WorkItem item, Words words) =>
        Buttons.Dialog(words["button.read-whole"], Payload.For(Verbs.ReadWork) with { Work = item.Id });

    private static IEnumerable<AdaptiveAction> Links(WorkItem item, Host host)
    {
        var shown = TaskPictures.ShownOf(item, host).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. (from reference in Brought.To(item).Select(brought => brought.What).DistinctBy(reference => reference.Url)
                let address = WebAddress.Of(reference.Url)
                where address is not null && !shown.Contains(reference.Url)
                select Buttons.Link(ReferenceNames.Of(reference), address)).Take(MostLinks),
        ];
    }
}
