using Helmsman.Shop.Why;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Morning.Checks;

/// <summary>Visitors, conversion or average order value left its own normal band (S14); inside of it they are not worth a word.</summary>
/// <param name="direction">Fell or rose.</param>
public sealed class FactorMoved(Movement direction) : ICheck
{
    public IEnumerable<Finding> Run(ShopSnapshot shop, DateOnly day) => Factors.Of(shop.History)
        .Select(factor => OwnBand.Compare(shop, day, factor))
        .Where(compared => compared.Movement() == direction)
        .Select(compared => compared.ToFinding(direction == Movement.Fell ? FindingRules.FactorFell : FindingRules.FactorRose));
}
