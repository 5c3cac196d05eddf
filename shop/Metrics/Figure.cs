namespace Helmsman.Shop.Metrics;

/// <summary>The value of a metric over a period, and how much of the period it rests on.</summary>
/// <param name="Value">Null when no day of the period has it: missing is not zero.</param>
public readonly record struct Figure(double? Value, int DaysPresent, int DaysMissing)
{
    public bool IsComplete => Value is not null && DaysMissing == 0;
}

/// <summary>A member of a dimension (a traffic source, a product) with its value over a period.</summary>
/// <param name="Id">What the reports key it by: the source's name, the product's number.</param>
/// <param name="Name">What people call it; user text, to be escaped.</param>
public sealed record Member(string Id, string Name, double? Value);

public sealed record SeriesPoint(DateOnly Day, double? Value);
