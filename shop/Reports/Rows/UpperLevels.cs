using Helmsman.Shop.Reports.Blocks;

namespace Helmsman.Shop.Reports.Rows;

/// <summary>
/// Lines of an upper level are held back until the file's end: where others of that day stand below them they are the sum of these, otherwise they
/// are all that is said.
/// </summary>
internal sealed class UpperLevels
{
    private readonly HashSet<Place> parents = [];

    private readonly List<Held> held = [];

    /// <summary>The line stands below these levels.</summary>
    public void Below(DateOnly day, int[] members, int dimension, string[] above)
    {
        foreach (var path in above)
        {
            parents.Add(Place.Of(day, members, dimension, path));
        }
    }

    public void Hold(DateOnly day, int[] members, int dimension, string path, double[] figures, int line) =>
        held.Add(new Held(Place.Of(day, members, dimension, path), [.. members], [.. figures], line));

    /// <returns>The paths of the sums that are left out.</returns>
    public IReadOnlyList<string> Release(DayBlocksWriter writer)
    {
        foreach (var row in held.Where(row => !parents.Contains(row.Place)))
        {
            writer.Add(row.Place.Day, row.Members, row.Figures, row.Line);
        }

        return [.. held.Where(row => parents.Contains(row.Place)).Select(row => row.Place.Path)];
    }

    /// <summary>A day, a path, and the members of the other dimensions.</summary>
    private readonly record struct Place(DateOnly Day, string Path, int First, int Second, int Third)
    {
        public static Place Of(DateOnly day, int[] members, int dimension, string path)
        {
            int Other(int index) => index == dimension || index >= members.Length ? -1 : members[index];
            return new(day, path, Other(0), Other(1), Other(2));
        }
    }

    private sealed record Held(Place Place, int[] Members, double[] Figures, int Line);
}
