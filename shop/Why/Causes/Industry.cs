using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Causes;

/// <summary>The whole trade moved with us, by the indices of the peers; or it did not, which is worth as much.</summary>
internal sealed class Industry : ICause
{
    private const double Least = 0.05;

    /// <summary>Where the peers' own usual is not known.</summary>
    private const double LeastUnknown = 0.1;

    /// <summary>A trade that moved less than this part of our own movement does not explain it.</summary>
    private const double LeastPart = 0.4;

    private const int MostEvidence = 3;

    public string Id => CauseIds.Industry;

    public CauseReading? Look(CauseCase asked)
    {
        if (IndexFor(asked.Question.Metric) is not { } index || asked.Question is { Member: not null, Dimension: not ReportKinds.TrafficBySource })
        {
            return null;
        }

        var peers = Peers(asked, index);
        return peers.Count == 0 ? Readings.NotChecked(Id, Roles.Operator, ReportKinds.Peers) : Judge(asked, index, peers);
    }

    private static Metric? IndexFor(Metric metric) => metric switch
    {
        _ when Affected.IsMoney(metric) || metric.Id is MetricIds.Orders or MetricIds.Units => MetricDictionary.Find(MetricIds.TradeIndex),
        { Id: MetricIds.Buyers } => MetricDictionary.Find(MetricIds.CustomerIndex),
        { Id: MetricIds.Conversion } => MetricDictionary.Find(MetricIds.ConversionIndex),
        { Id: MetricIds.AddToCart or MetricIds.Favourites } => MetricDictionary.Find(MetricIds.FavouritesIndex),
        { Id: MetricIds.Visitors or MetricIds.PageViews or MetricIds.NewVisitors } => MetricDictionary.Find(MetricIds.TrafficIndex),
        _ => null,
    };

    private CauseReading Judge(CauseCase asked, Metric index, List<Peer> peers)
    {
        var moved = Median.Of(peers.ConvertAll(peer => peer.Relative));
        var ours = asked.Compared is { Before.Value: { } before and not 0, After.Value: { } after } ? (after - before) / before : 0;
        var departures = peers.ConvertAll(peer => asked.Background.Departure(ReportKinds.Peers, index, peer.Id)).OfType<Departure>().ToList();
        var with = moved > 0 == asked.Rose && Math.Abs(moved) >= LeastPart * Math.Abs(ours)
            && (departures.Count == 0 ? Math.Abs(moved) >= LeastUnknown : Most(departures, asked.Rose, Departure.Unusual));
        var evidence = peers.OrderByDescending(peer => Math.Abs(peer.Relative)).Take(MostEvidence).ToList();
        return with
            ? Readings.Found(Id, departures.Count > 1 && Most(departures, asked.Rose, Departure.Sure), Roles.Operator, Money(asked, moved, ours), [.. evidence.Select(peer => Readings.Moved(asked.Background.Onset, ReportKinds.Peers, index, peer.Before, peer.After, peer.Name))])
            : Readings.RuledOut(Id, Roles.Operator, [.. evidence.Select(peer => Readings.Stayed(asked.Background.Onset, ReportKinds.Peers, index, peer.Before, peer.After, peer.Name))]);
    }

    /// <summary>Most of them unlike themselves on that very day.</summary>
    private static bool Most(List<Departure> departures, bool rose, double sigmas) => departures.Count(departure => departure.Is(rose, Least, sigmas)) * 2 > departures.Count;

    private static double? Money(CauseCase asked, double moved, double ours) => ours == 0 ? null : asked.Compared.Money * Math.Min(1, moved / ours);

    private static List<Peer> Peers(CauseCase asked, Metric index)
    {
        var (history, names) = (asked.Shop.History, asked.Shop.Profile.Name);
        var now = history.Members(index, asked.Question.Period, ReportKinds.Peers);
        var was = history.Members(index, asked.Question.Base, ReportKinds.Peers).ToDictionary(member => member.Id, StringComparer.Ordinal);
        return
        [
            .. from peer in now
               where peer.Value is not null && !IsUs(peer.Name, names) && was.GetValueOrDefault(peer.Id)?.Value is > 0
               select new Peer(peer.Id, peer.Name, was[peer.Id].Value!.Value, peer.Value!.Value),
        ];
    }

    private static bool IsUs(string peer, string name) => peer == name || peer.StartsWith("本店", StringComparison.Ordinal) || peer.StartsWith("我的", StringComparison.Ordinal);

    /// <summary>Index values: no counts, only their movement may be read.</summary>
    private sealed record Peer(string Id, string Name, double Before, double After)
    {
        public double Relative => (After - Before) / Before;
    }
}
