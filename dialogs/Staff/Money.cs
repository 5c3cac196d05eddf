using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs.Staff;

/// <summary>Who may see figures in money, where.</summary>
internal static class Money
{
    /// <summary>Where others read too, all of them must be free to.</summary>
    public static bool SeesMoney(this ITurnContext turn)
    {
        var speaker = turn.Speaker();
        return turn.Place().IsPersonal ? Rights.May(speaker.Shop.Team, speaker.Person, Rights.SeeMoney) : Rights.AllMay(speaker.Shop.Team, Rights.SeeMoney);
    }

    public static Task RefuseMoneyAsync(this ITurnContext turn, CancellationToken cancellationToken)
    {
        var speaker = turn.Speaker();
        return turn.NoticeAsync(
            Tone.Neutral,
            Rights.May(speaker.Shop.Team, speaker.Person, Rights.SeeMoney)
                ? turn.Lines()["money.not-here"]
                : turn.Lines().Say("money.not-yours", turn.WhoMay(Rights.SeeMoney)),
            cancellationToken);
    }
}
