namespace Helmsman.Shop.Metrics;

/// <summary>What a member comes to over the days that have everything a formula needs.</summary>
internal struct Tally
{
    private double above;
    private double below;
    private int lastDay;
    private int days;

    /// <summary>How many days it rests on.</summary>
    public readonly int Days => days;

    /// <param name="day">Above 0; days come in order.</param>
    public void Add(int day, double numerator, double denominator, bool isLevel)
    {
        if (day != lastDay)
        {
            lastDay = day;
            days++;
            above = isLevel ? 0 : above;
        }

        above += numerator;
        below += denominator;
    }

    public readonly double? ValueOf(Formula formula) => (days, formula, below) switch
    {
        (0, _, _) => null,
        (_, Formula.Ratio, 0) => null,
        (_, Formula.Ratio, _) => above / below,
        _ => above,
    };
}
