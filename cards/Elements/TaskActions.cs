using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>What can be pressed on a task: its state, the whole of a long text, its references.</summary>
internal static class TaskActions
{
    private const int MostLinks = 3;

    public static IEnumerable<AdaptiveElement> Of(WorkItem item, Words words, TaskView view, bool isShortened)
    {
        List<AdaptiveAction> actions = [.. view.Buttons ? OfState(item, words) : [], .. isShortened ? [Whole(item, words)] : Nothing, .. Links(item.Brief)];
        return [.. actions.Count > 0 ? [Buttons.Row(actions)] : Array.Empty<AdaptiveElement>(), .. view.Buttons ? TimeActions.Of(item, words) : []];
    }

    /// <summary>Null when there is nothing to open.</summary>
    public static Uri? Address(Reference reference) =>
        Uri.TryCreate(reference.Url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? address : null;

    private static IEnumerable<AdaptiveAction> Nothing => [];

    private static IEnumerable<AdaptiveAction> OfState(WorkItem item, Words words)
    {
        var standing = item.Standing;
        if (standing.State == WorkState.Open)
        {
            yield return Buttons.Of(words["button.acknowledge"], Payload.For(Verbs.Acknowledge) with { Work = item.Id });
        }

        if (standing.IsRunning)
        {
            yield return Buttons.Of(words["button.done"], Payload.For(Verbs.Done) with { Work = item.Id });
        }
    }

    private static AdaptiveSubmitAction Whole(WorkItem item, Words words) =>
        Buttons.Dialog(words["button.read-whole"], Payload.For(Verbs.ReadWork) with { Work = item.Id });

    private static IEnumerable<AdaptiveAction> Links(Brief brief) =>
        from reference in brief.References.Take(MostLinks)
        let address = Address(reference)
        where address is not null
        select Buttons.Link(reference.Name, address);
}
