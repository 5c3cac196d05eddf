using Helmsman.Shop.Work;

namespace Helmsman.Shop.Morning.Checks;

/// <summary>One thing that is looked at every morning.</summary>
public interface ICheck
{
    /// <param name="day">A day whose own report has arrived.</param>
    IEnumerable<Finding> Run(ShopSnapshot shop, DateOnly day);
}
