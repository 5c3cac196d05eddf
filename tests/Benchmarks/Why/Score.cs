namespace Helmsman.Benchmarks.Why;

/// <summary>Elements named exactly, named wrongly, and not named, added up over cases. An ancestor or a descendant of the truth counts for nothing.</summary>
internal sealed record Score(int Right, int Wrong, int Missed)
{
    public static readonly Score None = new(0, 0, 0);

    public double Precision => Share(Right, Right + Wrong);

    public double Recall => Share(Right, Right + Missed);

    /// <summary>Micro-F1: of the sums, not the mean of cases.</summary>
    public double F1 => Share(2 * Right, 2 * Right + Wrong + Missed);

    public static Score Of(IReadOnlySet<string> truth, IReadOnlySet<string> named) =>
        new(named.Count(truth.Contains), named.Count(name => !truth.Contains(name)), truth.Count(name => !named.Contains(name)));

    public Score Add(Score other) => new(Right + other.Right, Wrong + other.Wrong, Missed + other.Missed);

    private static double Share(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
