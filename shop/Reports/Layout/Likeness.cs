namespace Helmsman.Shop.Reports.Layout;

/// <summary>How alike two headers are, for a guess that somebody confirms.</summary>
internal static class Likeness
{
    /// <summary>Below this a guess would only mislead.</summary>
    private const double Least = 0.75;

    /// <returns>Of the known texts' meanings that of the most similar one; null when none is like it.</returns>
    public static string? Nearest(string text, IEnumerable<(string Text, string Meaning)> known)
    {
        var (best, meaning) = (0d, (string?)null);
        foreach (var each in known)
        {
            if (Of(text, each.Text) is var likeness && likeness > best)
            {
                (best, meaning) = (likeness, each.Meaning);
            }
        }

        return best >= Least ? meaning : null;
    }

    /// <summary>
    /// 1 for the same text, otherwise by the letters that would have to be changed. Words of Chinese are made of words, so that one inside another
    /// is like it; "count" inside "country" is not.
    /// </summary>
    public static double Of(string one, string other)
    {
        var (shorter, longer) = one.Length <= other.Length ? (one, other) : (other, one);
        if (shorter.Length < 2 || longer.Length > 60)
        {
            return 0;
        }

        var edits = 1 - ((double)Edits(shorter, longer) / longer.Length);
        return !char.IsAscii(shorter[0]) && longer.Contains(shorter, StringComparison.Ordinal) ? Math.Max(edits, 0.6 + (0.4 * shorter.Length / longer.Length)) : edits;
    }

    private static int Edits(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[other.Length];
    }
}
