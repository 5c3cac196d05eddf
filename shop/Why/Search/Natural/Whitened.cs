namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>A period's residuals in standard deviations of each leaf's own past, and of how restless the period is as a whole.</summary>
/// <param name="Scores">Positive in the direction that is searched, a fall unless said otherwise; 0 once explained.</param>
/// <param name="Pulls">By how much a score moves when the logarithm of what comes moves by 1; 0 once explained.</param>
internal sealed record Whitened(float[] Scores, float[] Pulls, PastPattern Past)
{
    /// <summary>Past scores beyond are cut: a past incident is no pattern. The present may stand out further, yet no single leaf decides.</summary>
    private const float MostPast = 5, MostNow = 7.5f;

    /// <summary>A leaf's own scatter is believed as far as it has more periods than this.</summary>
    private const float Prior = 10;

    /// <summary>Median of the absolute value of a standard normal.</summary>
    private const double MedianAbsolute = .6745;

    public static Whitened Of(Residuals now, IReadOnlyList<Residuals> past)
    {
        var width = Rows.Length(past.Count);
        var (scores, pulls, rows) = (new float[now.Scores.Length], new float[now.Scores.Length], new float[now.Scores.Length * width]);
        for (var leaf = 0; leaf < scores.Length; leaf++)
        {
            var scale = Whiten(past, leaf, rows.AsSpan(leaf * width, width));
            scores[leaf] = -Math.Clamp(now.Scores[leaf] / scale, -MostNow, MostNow);
            pulls[leaf] = now.Pulls[leaf] / scale;
        }

        // Sorting for the one takes as long as sums for the other.
        var unrest = Task.Run(() => Unrest(scores, pulls));
        var pattern = new PastPattern(rows, width, past.Count);
        var by = unrest.GetAwaiter().GetResult();
        return new(Array.ConvertAll(scores, score => score / by), Array.ConvertAll(pulls, pull => pull / by), pattern);
    }

    /// <summary>Of its own, to be changed while causes are named.</summary>
    public Whitened Toward(Direction direction) => this with
    {
        Scores = direction == Direction.Down ? [.. Scores] : Array.ConvertAll(Scores, score => -score),
        Pulls = [.. Pulls],
    };

    /// <summary>Fills a leaf's past; where it was not listed its score is 0, and does not count.</summary>
    /// <returns>Its own scatter, 1 being what its size would make expect.</returns>
    private static float Whiten(IReadOnlyList<Residuals> past, int leaf, Span<float> row)
    {
        var (squares, weight) = (Prior, Prior);
        for (var period = 0; period < past.Count; period++)
        {
            var score = Math.Clamp(past[period].Scores[leaf], -MostPast, MostPast);
            row[period] = score;
            squares += score * score;
            weight += score == 0 ? 0 : 1;
        }

        var scale = MathF.Sqrt(squares / weight);
        for (var period = 0; period < past.Count; period++)
        {
            row[period] /= scale;
        }

        return scale;
    }

    /// <summary>How much more than usual all leaves scatter in this period; at least 1.</summary>
    private static float Unrest(float[] scores, float[] pulls) =>
        (float)Math.Max(1, (Robust.Median([.. scores.Select(score => (double)Math.Abs(score))], [.. pulls.Select(pull => (double)pull * pull)]) ?? 0) / MedianAbsolute);
}
