using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>The newest pictures that belong to a task, each with who brought it.</summary>
internal static class TaskPictures
{
    /// <summary>More would push what is to be done out of sight; the others stay links.</summary>
    private const int Most = 2;

    /// <summary>Addresses of the pictures that are seen on the card itself.</summary>
    public static IEnumerable<string> ShownOf(WorkItem item, Host host) => Newest(item, host).Select(brought => brought.What.Url);

    public static IEnumerable<AdaptiveElement> Of(WorkItem item, Team team, ShopProfile shop, Words words, TaskView view) =>
        from brought in Newest(item, view.Host)
        let name = Pictures.NameOf(brought.What)
        let who = TaskLog.Who(brought.By, team, words)
        let when = words.Say("work.by-at", who, words.Time(brought.At, shop.Zone))
        select Pictures.Of(brought.What, words.Say("picture.alt", name, who), string.Join(words["clause.separator"], name, when));

    private static IEnumerable<Brought> Newest(WorkItem item, Host host) =>
        Brought.To(item).Where(brought => PictureAccess.MayShow(brought.What, host)).DistinctBy(brought => brought.What.Url).Take(Most);
}
