namespace Helmsman.Shop.Why.Search;

/// <summary>A table that may be searched more than once.</summary>
internal sealed class RootCauseLook(LeafTable leaves)
{
    private readonly Look? look = leaves.Count == 0 || leaves.Attributes.Count == 0 ? null : new Look(leaves);

    /// <param name="asked">Null: the way the totals went, and the other way if nothing is found there.</param>
    public SearchResult Find(Direction? asked)
    {
        if (look is null)
        {
            return new([], null, asked ?? Direction.Down);
        }

        var direction = asked ?? (leaves.Actual.Sum() > leaves.Expected.Sum() ? Direction.Up : Direction.Down);
        var found = look.Run(direction);
        return found.Causes.Count > 0 || asked is not null || look.Run(Opposite(direction)) is not { Causes.Count: > 0 } other ? found : other;
    }

    private static Direction Opposite(Direction direction) => direction == Direction.Down ? Direction.Up : Direction.Down;
}
