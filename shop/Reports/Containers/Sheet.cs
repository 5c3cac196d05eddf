namespace Helmsman.Shop.Reports.Containers;

/// <summary>One table of a file.</summary>
/// <param name="Name">Empty where the container has no names for its tables.</param>
/// <param name="Open">Opens it at its top, as often as is needed.</param>
internal sealed record Sheet(string Name, Func<Lines> Open);
