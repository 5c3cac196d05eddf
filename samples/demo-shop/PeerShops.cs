namespace Helmsman.Samples.DemoShop;

/// <summary>Four shops of the trade, made up like the rest, by the index values that 生意参谋 shows of others.</summary>
internal static class PeerShops
{
    private const ulong Seed = 20_260_112;

    private static readonly (string Name, double Size)[] All = [("衣见倾心", 1.9), ("素简衣社", 1.5), ("半夏女装", 1.05), ("南栀小铺", 0.95)];

    public static IEnumerable<string> Lines(DemoDay day)
    {
        var chance = SplitMix.Of(Seed, day.Day);
        var festival = Festival.On(day.Day);
        var people = Season.Of(day.Day) * festival.Visitors * (day.Before == Planted.TradeFell ? 0.8 : 1);
        return All.Select(peer => DemoFiles.Line(
            day.Day,
            peer.Name,
            chance.Round(48_000 * peer.Size * people * festival.Conversion * Launch(peer.Name, day.Before) * chance.Noise(0.03)),
            chance.Round(21_000 * peer.Size * people * chance.Noise(0.03)),
            chance.Round(1_150 * festival.Conversion * chance.Noise(0.03)))).ToList();
    }

    private static double Launch(string peer, int daysBefore) => (peer, daysBefore) is ("半夏女装", <= Planted.PeerLaunched and > Planted.PeerLaunched - 3) ? 1.6 : 1;
}
