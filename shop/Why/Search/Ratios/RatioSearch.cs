namespace Helmsman.Shop.Why.Search.Ratios;

/// <summary>
/// Which members or combinations of members a ratio's change comes from. Every leaf is compared with its own usual rate at its denominator of now, so
/// that a shift of the mix alone leaves nothing to name.
/// </summary>
public static class RatioSearch
{
    private const int MostRanked = 10;

    /// <param name="direction">Which way to look; null: the way that the ratio went.</param>
    public static RatioResult Find(RatioTable table, Direction? direction = null)
    {
        var known = table with { Before = [.. table.Before.Where(period => period.Denominator.Sum() > 0)] };
        if (known.Before.Count == 0 || !(known.Now.Denominator.Sum() > 0))
        {
            return new(direction ?? Direction.Down, double.NaN, double.NaN, double.NaN, [], []);
        }

        var way = direction ?? (known.Now.Rate < Robust.Median([.. known.Before.Select(period => period.Rate)]) ? Direction.Down : Direction.Up);
        return Complement.IsRarer(known) ? Complement.Of(Search(Complement.Of(known), Complement.Of(way))) : Search(known, way);
    }

    private static RatioResult Search(RatioTable table, Direction way)
    {
        var usual = UsualRates.Of(table.Before, way == Direction.Up);
        var cuboids = Cuboid.All(table).ToList();
        var evidence = LeafEvidence.Of(table.Now, usual, cuboids, way == Direction.Up);
        var ranked = Explained.Of(cuboids, evidence, way == Direction.Up).Where(new Repetitions(table).IsNew).Take(MostRanked).ToList();
        return new(
            way,
            usual.Rate,
            evidence.Expected.Sum() / table.Now.Denominator.Sum(),
            table.Now.Rate,
            new Naming(table, usual, cuboids, way).Causes(evidence, ranked.FirstOrDefault()),
            [.. ranked.Select(one => one.In(table))]);
    }
}
