using Helmsman.Shop.Reports;

namespace Helmsman.Cards;

/// <summary>A file that waits until somebody has said what it is.</summary>
/// <param name="Key">What its buttons carry.</param>
/// <param name="Name">User text.</param>
/// <param name="Columns">Empty when only its day is asked.</param>
public sealed record AskedFile(string Key, string Name, IReadOnlyList<StrangeColumn> Columns);
