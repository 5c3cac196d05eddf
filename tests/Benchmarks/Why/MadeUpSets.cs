namespace Helmsman.Benchmarks.Why;

/// <summary>Made-up cases of the kinds that published sets are of, and quiet ones, in which naming anything is wrong.</summary>
internal static class MadeUpSets
{
    private const int Seed = 20_261_123;

    public static IEnumerable<Row> Rows() =>
    [
        Injected("S-like: 48,000 leaves × 5", EvenNoise.S.Cases(Seed, 300), "F1 ≥ .95, ≤ 10 ms"),
        Injected("L-like: 36,000 leaves × 4", EvenNoise.L.Cases(Seed, 200), "F1 ≥ .99, ≤ 8 ms"),
        Injected("B0-like: 1 % noise", new UnevenSizes(.01).Cases(Seed, 200), "F1 ≥ .99"),
        Injected("B2-like: 8 % noise", new UnevenSizes(.077).Cases(Seed, 200), "F1 ≥ .99"),
        Injected("B4-like: 16 % noise", new UnevenSizes(.155).Cases(Seed, 300), "F1 ≥ .92"),
        Quiet("quiet, like S", (EvenNoise.S with { Causes = 0 }).Cases(Seed, 200)),
        Quiet("quiet, like B4", new UnevenSizes(.155, Quiet: true).Cases(Seed, 200)),
    ];

    private static Row Injected(string set, IEnumerable<LeafCase> cases, string bar) => InjectedSets.Run(set, cases, InjectedSets.Find, bar);

    private static Row Quiet(string set, IEnumerable<LeafCase> cases)
    {
        var named = 0;
        var row = InjectedSets.Run(set, cases, one => Count(InjectedSets.Find(one), ref named), "nothing named");
        return row with { Measured = [$"named in {named}", "–", "–"] };
    }

    private static IReadOnlyList<T> Count<T>(IReadOnlyList<T> found, ref int named)
    {
        named += found.Count > 0 ? 1 : 0;
        return found;
    }
}
