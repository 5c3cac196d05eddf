using Helmsman.Bot.Shops;
using Helmsman.Cards;
using Helmsman.Cards.Moves.DesignLog;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.DesignLog;
using Helmsman.Shop.Reports;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Moves.DesignLog;

/// <summary>Which shops there are to look at, and what was seen of them.</summary>
public sealed class DesignBook(IDocuments documents, OpenShops shops, IOptions<HelmsmanSettings> settings)
{
    /// <summary>A report of peers names those it still tells of.</summary>
    private const int ReportDays = 90;

    public int PerDay => settings.Value.DesignLog.PerDay;

    public Task<IReadOnlyList<ShopSeen>> SeenAsync(string shop, CancellationToken cancellationToken) =>
        documents.AllAsync(ShopSeen.Documents, shop + "/", cancellationToken);

    public Task KeepAsync(ShopSeen seen, CancellationToken cancellationToken) =>
        documents.ChangeAsync(ShopSeen.Documents, seen.Id, _ => seen, cancellationToken);

    /// <summary>Of the settings, of the chat, of the reports.</summary>
    public async Task<IReadOnlyList<string>> PeersAsync(string shop, CancellationToken cancellationToken)
    {
        var entered = await documents.FindAsync(PeerList.Documents, shop, cancellationToken) ?? PeerList.Empty;
        var history = (await shops.LookAsync(shop, cancellationToken)).History;
        var today = shops.TodayIn(shop);
        var reported = history.Members(MetricDictionary.Find(MetricIds.TradeIndex)!, new Period(today.AddDays(-ReportDays), today), ReportKinds.Peers);
        return PeerList.Together([.. settings.Value.DesignLog.Peers, .. entered.Names, .. reported.Select(peer => peer.Name)]);
    }

    /// <summary>In place of those entered before.</summary>
    public Task EnterAsync(string shop, IReadOnlyList<string> names, CancellationToken cancellationToken) =>
        documents.ChangeAsync(PeerList.Documents, shop, _ => new PeerList(names), cancellationToken);

    /// <summary>The form as it is now for one person.</summary>
    public async Task<Func<Words, Card>> FormAsync(string shop, string person, DateOnly day, ShopSeen? kept, CancellationToken cancellationToken)
    {
        var (seen, peers) = (await SeenAsync(shop, cancellationToken), await PeersAsync(shop, cancellationToken));
        return words => FormOf(seen, peers, person, day, kept, new DesignLogFields(), [], words);
    }

    public async Task<Card> FormAgainAsync(string shop, string person, DateOnly day, DesignLogFields fields, FieldErrors errors, Words words, CancellationToken cancellationToken) =>
        FormOf(await SeenAsync(shop, cancellationToken), await PeersAsync(shop, cancellationToken), person, day, null, fields, errors, words);

    private Card FormOf(
        IReadOnlyList<ShopSeen> seen, IReadOnlyList<string> peers, string person, DateOnly day, ShopSeen? kept, DesignLogFields fields, FieldErrors errors, Words words) =>
        DesignLogForm.Of(day, Progress.Of(seen, person, day, PerDay), Rotation.Next(peers, seen, day, PerDay), kept, fields, errors, words);
}
