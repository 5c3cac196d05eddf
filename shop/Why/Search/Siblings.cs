namespace Helmsman.Shop.Why.Search;

/// <summary>
/// What happens to some members alike is one event: elements of one cuboid with the same size of effect need less evidence each when there are several, or
/// when one such is named already.
/// </summary>
internal static class Siblings
{
    /// <summary>What naming costs less after the first of an event: that something happened, to which attributes, and how much, is said already.</summary>
    private const double Shared = 3;

    /// <summary>Sizes of effect so many steps from each other count as the same.</summary>
    private const int Steps = 1;

    /// <param name="events">The cuboids and effects of what is named.</param>
    /// <returns>The elements of the event that gains most, if it gains more than <paramref name="least"/>; their gains are what they are as siblings.</returns>
    public static List<Candidate> Of(Cuboid[] lattice, Cube cube, List<(int Cuboid, int Effect)> events, double least)
    {
        var (best, most) = (new List<Candidate>(), least);
        for (var cuboid = 0; cuboid < lattice.Length; cuboid++)
        {
            var weak = Weak(lattice, cube, cuboid);
            for (var effect = 0; effect < Weights.Effects && weak.Count > 0; effect++)
            {
                var alike = weak.FindAll(one => IsNear(one.Effect, effect));
                var isNamed = events.Exists(one => one.Cuboid == cuboid && IsNear(one.Effect, effect));
                var gain = alike.Sum(one => one.Element.Gain) - (isNamed ? 0 : Shared);
                (best, most) = gain > most ? (alike.ConvertAll(one => one.Element), gain) : (best, most);
            }
        }

        return best;
    }

    private static bool IsNear(int effect, int other) => Math.Abs(effect - other) <= Steps;

    private static List<(Candidate Element, int Effect)> Weak(Cuboid[] lattice, Cube cube, int cuboid)
    {
        var weak = new List<(Candidate, int)>();
        var gains = cube.Gains.AsSpan(cube.First(cuboid), lattice[cuboid].Count);
        for (var group = 0; group < gains.Length; group++)
        {
            if (gains[group] > -Shared)
            {
                weak.Add((new(cuboid, group, lattice[cuboid].Of[group], gains[group] + (float)Shared), cube.Effect(cuboid, group)));
            }
        }

        return weak;
    }
}
