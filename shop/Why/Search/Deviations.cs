namespace Helmsman.Shop.Why.Search;

/// <summary>How far each leaf is from what was expected, as a share of the larger of the two: 1 is all of it gone, −1 came from nothing.</summary>
internal sealed class Deviations
{
    public const int Side = 256;
    public const int Bins = 2 * Side + 1;
    public const int Classes = 12;

    /// <summary>Row of the weights: class × bins + bin; −1 without figures.</summary>
    public required int[] Keys { get; init; }
    public required int[,] Histogram { get; init; }
    public required double[] MeanSize { get; init; }

    public static Deviations Of(double[] expected, double[] actual, double sign, double shift)
    {
        var n = expected.Length;
        var keys = new int[n];
        var total = 0.0; var some = 0;
        for (var i = 0; i < n; i++) { var m = Math.Max(Math.Abs(expected[i]), Math.Abs(actual[i])); total += m; some += m > 0 ? 1 : 0; }
        var scale = some == 0 ? 1 : some / total;
        var histogram = new int[Classes, Bins];
        var sizes = new double[Classes]; var counts = new int[Classes];
        for (var i = 0; i < n; i++)
        {
            double f = expected[i] * shift, v = actual[i];
            var m = Math.Max(Math.Abs(f), Math.Abs(v));
            if (!(m > 0)) { keys[i] = -1; continue; }
            var e = Math.Clamp(sign * (f - v) / m, -1, 1);
            var bin = (int)Math.Round(e * Side) + Side;
            if (bin == Bins - 1 && e < 1) bin--;
            if (bin == 0 && e > -1) bin++;
            var relative = (Math.Abs(f) + Math.Abs(v)) / 2 * scale;
            var size = Math.Clamp(Math.ILogB(relative) + 8, 0, Classes - 1);
            keys[i] = size * Bins + bin;
            histogram[size, bin]++;
            sizes[size] += relative; counts[size]++;
        }
        for (var c = 0; c < Classes; c++) sizes[c] = counts[c] == 0 ? 0 : sizes[c] / counts[c];
        return new() { Keys = keys, Histogram = histogram, MeanSize = sizes };
    }
}
