using Helmsman.Cards.Elements;
using Helmsman.Shop.Moves.Changes;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Moves.Changes;

/// <summary>How it looks before and after, where whoever announced a change gave the picture's address.</summary>
internal static class ChangePictures
{
    public static IEnumerable<AdaptiveElement> Of(ShopChange change, Words words, Host host) =>
        from said in new[] { (When: words["change.before"], Text: change.Before), (When: words["change.after"], Text: change.After) }
        from picture in Links.In(said.Text).Select(link => new Reference(link, link)).Where(link => PictureAccess.MayShow(link, host)).Take(1)
        let caption = words.Say("change.picture", said.When, ReferenceNames.Of(picture))
        select Pictures.Of(picture, alt: caption, caption);
}
