namespace Helmsman.Shop.Why.Search;

/// <summary>An element that may be named.</summary>
/// <param name="Group">Its place in its cuboid.</param>
/// <param name="Leaf">Any of its leaves: it tells the members.</param>
internal readonly record struct Candidate(int Cuboid, int Group, int Leaf, float Gain);
