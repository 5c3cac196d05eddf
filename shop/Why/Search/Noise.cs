namespace Helmsman.Shop.Why.Search;

/// <summary>What leaves do without a cause: a generalised Gaussian whose scale depends on the leaf's size.</summary>
internal sealed record Noise(double[] Scale, double LeftShape, double RightShape, double RightFactor)
{
    private const double Step = .02;
    private static readonly double[] Shapes = [.5, .6, .7, .8, .9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2];
    private static readonly double[][] Cdf = [.. Shapes.Select(Cumulate)];

    private static double[] Cumulate(double shape)
    {
        var cdf = new double[5000];
        var sum = 0.0;
        for (var i = 0; i < cdf.Length; i++) { sum += Math.Exp(-Math.Pow((i + .5) * Step, shape)); cdf[i] = sum; }
        for (var i = 0; i < cdf.Length; i++) cdf[i] /= sum;
        return cdf;
    }

    private static double Quantile(int shape, double p)
    {
        var cdf = Cdf[shape];
        var i = Array.BinarySearch(cdf, p); if (i < 0) i = ~i;
        i = Math.Min(i, cdf.Length - 1);
        var before = i == 0 ? 0 : cdf[i - 1];
        return (i + (p - before) / Math.Max(1e-12, cdf[i] - before)) * Step;
    }

    /// <summary>Density scale alpha of a shape whose median of |x| is 1.</summary>
    public static double Alpha(double shape) => 1 / Quantile(Array.IndexOf(Shapes, shape), .5);

    public static Noise Fit(Deviations d)
    {
        // median of |e| on the clean side for each class
        var medians = new double[Deviations.Classes]; var counts = new int[Deviations.Classes];
        for (var c = 0; c < Deviations.Classes; c++)
        {
            var (count, median) = Median(d, c, b => b < Deviations.Side);
            (counts[c], medians[c]) = (count, median);
        }
        // a2 + phi/m by weighted least squares in relative error
        double s0 = 0, s1 = 0, s2 = 0, t0 = 0, t1 = 0;
        for (var c = 0; c < Deviations.Classes; c++)
        {
            if (counts[c] < 20 || medians[c]<=0) continue;
            var y = medians[c] * medians[c]; var x = 1 / d.MeanSize[c];
            var w = counts[c] / (y * y);
            s0 += w; s1 += w * x; s2 += w * x * x; t0 += w * y; t1 += w * x * y;
        }
        double a2, phi;
        if (s0 == 0) { a2 = .01; phi = 0; }
        else
        {
            var det = s0 * s2 - s1 * s1;
            phi = det > 1e-12 * s0 * s2 ? (s0 * t1 - s1 * t0) / det : 0;
            a2 = phi > 0 ? (t0 - phi * s1) / s0 : t0 / s0;
            if (phi <= 0) { phi = 0; }
            if (a2 < 0) { a2 = 0; phi = t1 / s2; }
        }
        var floor = Tuning.Floor * .6745;
        var scale = new double[Deviations.Classes];
        for (var c = 0; c < scale.Length; c++) scale[c] = Math.Sqrt(Math.Max(floor * floor, a2 + (d.MeanSize[c] > 0 ? phi / d.MeanSize[c] : 0)));
        var left = Tail(d, scale, b => b < Deviations.Side, null);
        return new Noise(scale, left.Shape, left.Shape, 1) { };
    }

    public Noise Refit(int[] hist, Deviations d)
    {
        var right = Tail(d, Scale, b => b > Deviations.Side, hist);
        var f = Math.Clamp(right.Median, .5, 2);
        return this with { RightShape = right.Shape, RightFactor = f };
    }

    private static (double Shape, double Median) Tail(Deviations d, double[] scale, Func<int, bool> side, int[]? hist)
    {
        // histogram of |e|/scale
        const int cells = 4000; const double width = .01;
        var h = new int[cells + 1]; var n = 0;
        for (var c = 0; c < Deviations.Classes; c++)
        for (var b = 0; b < Deviations.Bins; b++)
        {
            if (!side(b)) continue;
            var k = hist is null ? d.Histogram[c, b] : hist[c * Deviations.Bins + b];
            if (k == 0) continue;
            var x = Math.Abs(b - Deviations.Side) / (double)Deviations.Side / scale[c];
            h[Math.Min(cells, (int)(x / width))] += k; n += k;
        }
        if (n < 50) return (2, 1);
        var p = Math.Clamp(1 - 10.0 / n, .9, .998);
        double q = At(h, n, p) * width, m = At(h, n, .5) * width;
        var best = 0; var bestError = double.MaxValue;
        for (var s = 0; s < Shapes.Length; s++)
        {
            var error = Math.Abs(Math.Log(Quantile(s, p) / Quantile(s, .5) / (q / Math.Max(m, .05))));
            if (error < bestError) { bestError = error; best = s; }
        }
        return (Shapes[best], m);
    }

    private static double At(int[] h, int n, double p)
    {
        var want = p * n; var sum = 0.0;
        for (var i = 0; i < h.Length; i++) { if (sum + h[i] >= want) return i + (want - sum) / h[i]; sum += h[i]; }
        return h.Length;
    }

    private static (int, double) Median(Deviations d, int c, Func<int, bool> side)
    {
        // the middle bin counts half: it belongs to both sides
        var count = d.Histogram[c, Deviations.Side] / 2.0;
        for (var b = 0; b < Deviations.Bins; b++) if (side(b)) count += d.Histogram[c, b];
        var sum = d.Histogram[c, Deviations.Side] / 2.0; var want = count / 2;
        if (sum >= want) return ((int)count, .5 / Deviations.Side * (sum > 0 ? want / sum : 0));
        for (var k = 1; k <= Deviations.Side; k++)
        {
            var here = d.Histogram[c, Deviations.Side - k];
            if (sum + here >= want && here > 0) return ((int)count, (k - .5 + (want - sum) / here) / Deviations.Side);
            sum += here;
        }
        return ((int)count, 1);
    }
}
