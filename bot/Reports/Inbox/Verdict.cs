using Helmsman.Cards;

namespace Helmsman.Bot.Reports.Inbox;

/// <summary>Where a file ends, and why there when it is not done.</summary>
/// <param name="End">One of the folders of <see cref="Tray"/>.</param>
internal sealed record Verdict(string End, Card? Why)
{
    public static Verdict Of(Received received, Words words) => received switch
    {
        Received.Kept => new Verdict(Tray.Done, null),
        Received.Refused refused => new Verdict(Tray.Refused, ImportCard.Of(refused.Result, words)),
        Received.Unclear unclear => new Verdict(Tray.Waiting, NoticeCard.FileUnclear(unclear.Result, unclear.AskedIn > 0, words)),
        _ => throw new InvalidOperationException("A file is kept, refused or asked about"),
    };
}
