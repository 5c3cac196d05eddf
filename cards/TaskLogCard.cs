using Helmsman.Cards.Elements;
using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>All that happened to a task, for whoever asks.</summary>
public static class TaskLogCard
{
    /// <summary>A card can hold no more; the first one is always told.</summary>
    private const int Most = 40;

    public static Card Of(WorkItem item, Team team, ShopProfile shop, Words words)
    {
        var heading = words.Say("work-log.heading", words.Count(item.Number), words.Count(item.Events.Count));
        var all = TaskLog.Whole(item, team, shop, words).ToList();
        return Sheet.Of(
            words,
            heading,
            [
                Heading.First(heading),
                Grid.Facts(all.Count <= Most ? all : [all[0], .. all.Skip(all.Count - Most + 1)]),
                .. all.Count > Most ? [Prose.Of(Prose.Plain(words.Say("work-log.left-out", words.Count(all.Count - Most)))).AsFootnote()] : Array.Empty<AdaptiveElement>(),
                Prose.Of(Prose.Plain(words.Say("note.zone", shop.Name, shop.Zone))).AsFootnote(),
            ]);
    }
}
