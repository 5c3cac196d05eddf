using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>What can be pressed on a task at once: its next step, the whole of a long text, what belongs to it and is not shown as a picture.</summary>
internal static class TaskActions
{
    private const int MostLinks = 3;

    public static IEnumerable<AdaptiveElement> Of(WorkItem item, Words words, TaskView view, bool isShortened)
    {
        List<AdaptiveAction> actions = [.. OfState(item, view, words), .. isShortened ? [Whole(item, words)] : Nothing, .. Links(item, view.Host)];
        return actions.Count > 0 ? [Buttons.Row(actions)] : [];
    }

    /// <summary>Null when there is nothing to open.</summary>
    public static Uri? Address(Reference reference) =>
        Uri.TryCreate(reference.Url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? address : null;

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
        var attached = item.Events.OfType<WorkEvent.Commented>().Reverse().SelectMany(comment => comment.Attachments ?? []);
        var shown = TaskPictures.ShownOf(item, host).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. (from reference in item.Brief.References.Concat(attached).DistinctBy(reference => reference.Url)
                let address = Address(reference)
                where address is not null && !shown.Contains(reference.Url)
                select Buttons.Link(reference.Name, address)).Take(MostLinks),
        ];
    }
}
