namespace Helmsman.Shop.Work.Remedies;

/// <summary>Wilson's interval of a share.</summary>
public static class Wilson
{
    private const double Z = 1.96;

    /// <summary>Its lower end at 95 %; 0 of nothing.</summary>
    public static double Lower(int hits, int times)
    {
        if (times == 0)
        {
            return 0;
        }

        var (share, square) = ((double)hits / times, Z * Z);
        var spread = Z * Math.Sqrt((share * (1 - share) + square / (4 * times)) / times);
        return Math.Max(0, (share + square / (2 * times) - spread) / (1 + square / times));
    }
}
