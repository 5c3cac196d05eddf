namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>Some leaves, evenly taken from all: enough where a median is asked for.</summary>
internal static class Sample
{
    private const int Enough = 5000;

    public static (double Expected, double Actual)[] Of(LeafTable leaves)
    {
        var step = Math.Max(1, leaves.Count / Enough);
        var sample = new (double, double)[leaves.Count / step];
        for (var at = 0; at < sample.Length; at++)
        {
            sample[at] = (leaves.Expected[at * step], leaves.Actual[at * step]);
        }

        return sample;
    }
}
