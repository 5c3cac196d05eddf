using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>The newest pictures that belong to a task, each with who brought it.</summary>
internal static class TaskPictures
{
    /// <summary>More would push what is to be done out of sight; older ones are links, as far as those go.</summary>
    private const int Most = 2;

    /// <summary>Addresses of the pictures that are seen on the card itself.</summary>
    public static IEnumerable<string> ShownOf(WorkItem item, Host host) => Newest(item, host).Select(brought => brought.What.Url);

    public static IEnumerable<AdaptiveElement> Of(WorkItem item, Team team, ShopProfile shop, Words words, TaskView view) =>
        from brought in Newest(item, view.Host)
        let name = ReferenceNames.Of(brought.What)
        let who = TaskLog.Who(brought.By, team, words)
        select Pictures.Of(brought.What, words.Say("picture.alt", name, who), words.Say("picture.caption", name, who, words.Time(brought.At, shop.Zone)));

    private static IEnumerable<Brought> Newest(WorkItem item, Host host) =>
        Brought.To(item).Where(brought => PictureAccess.MayShow(brought.What, host)).DistinctBy(brought => brought.What.Url).Take(Most);
}
