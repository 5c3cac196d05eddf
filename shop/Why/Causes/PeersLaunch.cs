using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Causes;

/// <summary>A peer came with something new: somebody saw it, or one peer's index jumped while we fell and the others did not.</summary>
internal sealed class PeersLaunch : ICause
{
    private const double Least = 0.2;

    /// <summary>What a peer launched longer ago is no news.</summary>
    private const int DaysToWork = 3;

    private static readonly Metric Index = MetricDictionary.Find(MetricIds.TradeIndex)!;

    public string Id => CauseIds.PeersLaunch;

    public CauseReading? Look(CauseCase asked)
    {
        if (asked.Rose || !Products.MayBeBehind(asked) || !Affected.ByAnyOfThem(asked.Question.Metric))
        {
            return null;
        }

        var (history, onset) = (asked.Shop.History, asked.Background.Onset);
        var peers = history.Members(Index, Period.Of(onset), ReportKinds.Peers);
        var jumped = peers
            .Select(peer => (peer.Name, Departure: asked.Background.Departure(ReportKinds.Peers, Index, peer.Id)))
            .Where(peer => peer.Departure?.Is(rose: true, Least) == true)
            .OrderByDescending(peer => peer.Departure!.Relative)
            .ToList();
        var noted = ChangeLog.In(history, new Period(onset.AddDays(1 - DaysToWork), onset), ChangeLog.Peer).Where(line => IsAsked(asked, line)).Select(line => line.Evidence).ToList();

        // When most of them jump it is the trade, see Industry.
        var isOne = jumped.Count > 0 && jumped.Count * 2 <= peers.Count;
        return noted.Count > 0 || isOne
            ? Readings.Found(
                Id,
                noted.Count > 0 && isOne,
                Roles.Operator,
                money: null,
                [.. noted, .. isOne ? jumped.Select(peer => Readings.Moved(onset, ReportKinds.Peers, Index, peer.Departure!, peer.Name)) : []])
            : Otherwise(asked, peers);
    }

    /// <summary>What the log says of one product is about that product.</summary>
    private static bool IsAsked(CauseCase asked, LoggedChange line) => line.Product is null || asked.Background.Suspects.Any(product => product.Id == line.Product);

    private CauseReading Otherwise(CauseCase asked, IReadOnlyList<Member> peers) => peers is [var first, ..]
        ? Readings.RuledOut(Id, Roles.Operator, Readings.Stayed(asked.Background.Onset, ReportKinds.Peers, Index, Before(asked, first), first.Value, first.Name))
        : ChangeLog.IsKept(asked.Shop.History, asked.Background.Onset)
            ? Readings.RuledOut(Id, Roles.Operator, Readings.NothingSeen(asked.Background.Onset, ReportKinds.Changes))
            : Readings.NotChecked(Id, Roles.Operator, ReportKinds.Peers, ReportKinds.Changes);

    private static double? Before(CauseCase asked, Member peer) => asked.Shop.History.Read(Index, asked.Question.Base, ReportKinds.Peers, peer.Id).Value;
}
