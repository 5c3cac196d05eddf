namespace Helmsman.Shop.Why.Search;

/// <summary>For each class and bin, how much likelier each effect makes it: ln p1/p0.</summary>
internal static class Weights
{
    public const int Effects = 16;
    public static double Effect(int j) => .1 + .9 * j / (Effects - 1);

    public static float[] Of(Noise noise, int classes)
    {
        var table = new float[(classes * Deviations.Bins + 1) * Effects];
        var p0 = new double[Deviations.Bins]; var p1 = new double[Deviations.Bins];
        for (var c = 0; c < classes; c++)
        {
            Background(noise, c, p0);
            var sd = noise.Scale[c] / .6745;
            for (var j = 0; j < Effects; j++)
            {
                var s = Effect(j);
                Array.Clear(p1);
                Add(p1, s, Tuning.Narrow, .5);
                Add(p1, s, Math.Sqrt(Tuning.Wide * Tuning.Wide + (1 - s) * (1 - s) * sd * sd), .5);
                var eta = Math.Exp(-Tuning.Eta);
                for (var b = 0; b < Deviations.Bins; b++)
                    table[(c * Deviations.Bins + b) * Effects + j] = (float)Math.Min(b <= Deviations.Side + Tuning.Zero * s * Deviations.Side ? 0 : Tuning.Cap, Math.Log((1 - eta) * p1[b] / p0[b] + eta));
            }
        }
        return table;
    }

    private static void Background(Noise noise, int c, double[] p)
    {
        var sum = 0.0; double tailL = 0, tailR = 0;
        for (var b = -Deviations.Side * 2; b <= Deviations.Side * 2; b++)
        {
            var x = b / (double)Deviations.Side;
            var shape = x < 0 ? noise.LeftShape : noise.RightShape;
            var alpha = noise.Scale[c] * Noise.Alpha(shape) * (x > 0 ? noise.RightFactor : 1);
            var d = Math.Exp(-Math.Pow(Math.Abs(x) / alpha, shape)) / alpha;
            sum += d;
            if (b <= -Deviations.Side) tailL += d; else if (b >= Deviations.Side) tailR += d; else p[b + Deviations.Side] = d;
        }
        p[0] = tailL; p[^1] = tailR;
        for (var b = 0; b < p.Length; b++) p[b] = p[b] / sum + 1e-14;
    }

    private static void Add(double[] p, double s, double width, double share)
    {
        double norm = share / (Math.Sqrt(2 * Math.PI) * width * Deviations.Side);
        for (var b = -Deviations.Side; b <= Deviations.Side * 2; b++)
        {
            var z = (b / (double)Deviations.Side - s) / width;
            if (z is < -8 or > 8) continue;
            p[Math.Clamp(b + Deviations.Side, 0, p.Length - 1)] += norm * Math.Exp(-z * z / 2);
        }
    }
}
