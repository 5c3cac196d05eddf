using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>The newest pictures that belong to a task, each with who brought it. A click opens it as large as it is.</summary>
internal static class TaskPictures
{
    /// <summary>More would push what is to be done out of sight; the others stay links.</summary>
    private const int Most = 2;

    /// <summary>In pixels: enough to know it by, and no wider than a telephone.</summary>
    private const uint Width = 240;

    private const int LongestName = 60;

    /// <summary>Addresses of the pictures that are seen on the card itself.</summary>
    public static IEnumerable<string> ShownOf(WorkItem item, Host host) => Newest(item, host).Select(brought => brought.What.Url);

    public static IEnumerable<AdaptiveElement> Of(WorkItem item, Team team, ShopProfile shop, Words words, TaskView view) =>
        Newest(item, view.Host).Select(brought => Shown(brought, TaskLog.Who(brought.By, team, words), shop, words));

    private static IEnumerable<Brought> Newest(WorkItem item, Host host) =>
        Brought.To(item).Where(brought => PictureAccess.MayShow(brought.What, host)).DistinctBy(brought => brought.What.Url).Take(Most);

    private static AdaptiveContainer Shown(Brought brought, string who, ShopProfile shop, Words words)
    {
        // Written out as hosts fetch it, whatever letters people see in it.
        var (address, name) = (new Uri(new Uri(brought.What.Url).AbsoluteUri), NameOf(brought.What));
        return new()
        {
            Items =
            [
                new AdaptiveImage(address) { AltText = words.Say("picture.alt", name, who), PixelWidth = Width, SelectAction = Buttons.Link(name, address) },
                Prose.Of(Prose.Plain(string.Join(words["clause.separator"], name, words.Say("work.by-at", who, words.Time(brought.At, shop.Zone))))).AsFootnote().Spaced(AdaptiveSpacing.Small),
            ],
        };
    }

    /// <summary>Of a bare address its last part: the rest says nothing to people.</summary>
    private static string NameOf(Reference picture) =>
        (picture.Name == picture.Url && Uri.UnescapeDataString(new Uri(picture.Url).Segments[^1]) is { Length: > 1 } last ? last : picture.Name).Shortened(LongestName);
}
