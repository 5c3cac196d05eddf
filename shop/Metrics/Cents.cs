namespace Helmsman.Shop.Metrics;

/// <summary>Rounds parts of an amount, to the cent unless told otherwise, so that they still add up to it.</summary>
public static class Cents
{
    /// <summary>Largest remainder: every part is rounded down, and the cents left over go to the parts that lost most by it.</summary>
    /// <param name="total">What the parts must add up to; rounded to the cent itself.</param>
    /// <param name="parts">Exact parts; they add up to <paramref name="total"/> to within half a cent. May be negative.</param>
    /// <param name="digits">How many decimals are kept: 2 are cents.</param>
    public static IReadOnlyList<decimal> AddingUpTo(decimal total, IReadOnlyList<decimal> parts, int digits = 2)
    {
        var unit = (decimal)Math.Pow(10, digits);
        var floors = parts.Select(part => decimal.Floor(part * unit)).ToArray();
        var over = (int)(Math.Round(total, digits, MidpointRounding.AwayFromZero) * unit - floors.Sum());
        var gaining = Enumerable.Range(0, parts.Count).OrderByDescending(i => parts[i] * unit - floors[i]).Take(over);
        foreach (var i in gaining)
        {
            floors[i]++;
        }

        return [.. floors.Select(units => units / unit)];
    }

    public static decimal Round(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    /// <summary>The amount that a figure kept as a double stands for.</summary>
    public static decimal Of(double amount) => Round((decimal)amount);
}
