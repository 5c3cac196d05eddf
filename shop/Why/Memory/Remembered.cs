namespace Helmsman.Shop.Why.Memory;

/// <summary>What the team said of a movement, and of others like it before.</summary>
/// <param name="Said">Of this very movement; null: nobody has said anything yet.</param>
/// <param name="Version">Of <paramref name="Said"/> as it is kept; 0 without it. Whoever changes it has to have seen it.</param>
/// <param name="Before">Null: it is the first of its kind that anybody spoke of.</param>
public sealed record Remembered(CauseSaid? Said, int Version, Recurrence? Before)
{
    public static readonly Remembered Nothing = new(null, 0, null);
}

/// <summary>The same pattern came before.</summary>
/// <param name="Last">The latest time that somebody said why.</param>
/// <param name="Same">How often the cause was the same as the last time.</param>
/// <param name="Times">How often somebody said why at all.</param>
public sealed record Recurrence(CauseSaid Last, int Same, int Times);
