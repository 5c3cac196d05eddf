namespace Helmsman.Shop.Why.Orders;

/// <summary>What the lines of one order on one day come to.</summary>
/// <param name="Number">User text.</param>
/// <param name="Minute">Since midnight, when it was written; null where the file says days only.</param>
/// <param name="Buyer">As the file has it; null where it says none. Personal, see <see cref="Pseudonym"/>.</param>
/// <param name="Revenue">Of what was sold; 0 or more.</param>
/// <param name="Refunds">Given back by this order; 0 or more.</param>
/// <param name="Top">The line with the most money.</param>
/// <param name="Lines">How many products it has.</param>
public sealed record OrderSum(
    DateOnly Day, string Number, int? Minute, string? Buyer, double Revenue, double Refunds, OrderLine Top, int Lines)
{
    public double Amount => Revenue - Refunds;

    public TimeOnly? At => Minute is { } minute ? TimeOnly.MinValue.AddMinutes(minute) : null;
}

/// <param name="Product">Its number; empty where the file has none.</param>
/// <param name="Name">User text.</param>
/// <param name="Units">Sold less given back; null where the file does not say.</param>
/// <param name="Amount">Sold less given back.</param>
public sealed record OrderLine(string Product, string Name, double? Units, double Amount);
