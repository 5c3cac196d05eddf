namespace Helmsman.Shop.Metrics;

/// <summary>What a member comes to over the days that have everything a formula needs.</summary>
internal struct Tally
{
    private double above;
    private double below;
    private int lastDay;

    /// <summary>How many days it rests on.</summary>
    public int Days { get; private set; }

    /// <param name="day">Days come in order.</param>
    public void Add(Formula formula, int day, double numerator, double denominator)
    {
        if (Days == 0 || day != lastDay)
        {
            (lastDay, Days) = (day, Days + 1);
            above = formula is Formula.Level ? 0 : above;
        }

        above += numerator;
        below += denominator;
    }

    public readonly double? ValueOf(Formula formula) => (Days, formula, below) switch
    {
        (0, _, _) => null,
        (_, Formula.Ratio, 0) => null,
        (_, Formula.Ratio, _) => above / below,
        _ => above,
    };
}
