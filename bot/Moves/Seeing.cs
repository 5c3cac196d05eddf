using Helmsman.Bot.Interactions;
using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Moves;

internal static class Seeing
{
    /// <summary>In his own chat by his own right; where others read too, only if all may.</summary>
    public static bool SeesMoney(this Click click) => Place.Of(click.Turn.Activity).IsPersonal
        ? Rights.May(click.Speaker.Shop.Team, click.Speaker.Person, Rights.SeeMoney)
        : Rights.AllMay(click.Speaker.Shop.Team, Rights.SeeMoney);
}
