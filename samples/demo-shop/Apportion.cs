namespace Helmsman.Samples.DemoShop;

/// <summary>A whole number in parts that add up to it: by weight, the largest remainders rounded up.</summary>
internal static class Apportion
{
    public static long[] Of(long total, IReadOnlyList<double> weights)
    {
        var sum = weights.Sum();
        var exact = weights.Select(weight => total * weight / sum).ToList();
        var parts = exact.Select(part => (long)Math.Floor(part)).ToArray();
        var byRemainder = Enumerable.Range(0, parts.Length).OrderByDescending(index => exact[index] - parts[index]).ThenBy(index => index);
        foreach (var index in byRemainder.Take((int)(total - parts.Sum())))
        {
            parts[index]++;
        }

        return parts;
    }
}
