namespace Helmsman.Shop.Work;

/// <summary>Stored names of the roles; one person may hold several (S84). Their titles are in the cards' texts.</summary>
public static class Roles
{
    /// <summary>运营.</summary>
    public const string Operator = "operator";

    /// <summary>推广.</summary>
    public const string Ads = "ads";

    /// <summary>美工.</summary>
    public const string Design = "design";

    /// <summary>客服.</summary>
    public const string Service = "service";

    /// <summary>老板.</summary>
    public const string Owner = "owner";

    public static IReadOnlyList<string> All { get; } = [Operator, Ads, Design, Service, Owner];

    /// <summary>The roles a finding can be handed to.</summary>
    public static IReadOnlyList<string> Doers { get; } = [Ads, Design, Service];
}
