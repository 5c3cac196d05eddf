using Helmsman.Cards;
using Helmsman.Dialogs.Briefs;
using Helmsman.Dialogs.Understanding;

namespace Helmsman.Dialogs;

/// <content>Somebody who is listed as having left the shop: he may read, and nothing that he says changes anything.</content>
public sealed partial class Talk
{
    /// <summary>What he had begun before ends here. A hand-off is put aside for when he is of the shop again; till then it is not offered.</summary>
    private async Task ReplyToWhoLeftAsync(Exchange exchange, Said said, CancellationToken cancellationToken)
    {
        var understood = Read(exchange, said);
        var goesOn = exchange.Dialogs.ActiveDialog is not null
            ? !Interruption.Asks(said.Text, understood)
            : exchange.Memory.HasAside() && OfWhatIsAside(said.Text) is not null;
        await LeaveAsync(exchange, evenIfJustBegun: true, cancellationToken);
        (exchange.IsBusy, exchange.IsTooLate) = (false, false);
        await (goesOn ? RefuseWhoLeftAsync(exchange.Turn, cancellationToken) : AnswerAsync(exchange, said, understood, cancellationToken));
    }

    /// <summary>To whoever may not give roles, asking for them shows who holds which.</summary>
    private static bool OnlyReads(Intent intent) => intent is
        Intent.Help or Intent.AssignRoles or Intent.Briefing or Intent.MyWork or Intent.TeamWork or Intent.Completeness or Intent.WhoIsAway or Intent.Meeting or Intent.Cancel
        or Intent.Entry { Name: Entries.Tips or Entries.Ledger } or Intent.Entry { Name: Entries.PeerList, Text: null };

    private static Task RefuseWhoLeftAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        turn.ShowAsync(NoticeCard.YouHaveLeft(turn.Words()), cancellationToken);
}
