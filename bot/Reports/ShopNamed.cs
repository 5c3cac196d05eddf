namespace Helmsman.Bot.Reports;

/// <summary>Which shop a setting or an option means.</summary>
internal static class ShopNamed
{
    /// <param name="named">Empty: the only one there is.</param>
    /// <param name="where">The setting or option, for the complaint.</param>
    /// <exception cref="InvalidOperationException">There is no such shop, or there are several and none is named.</exception>
    public static string In(IReadOnlyList<string> shops, string? named, string where) => (shops, named) switch
    {
        ([var only], null or "") => only,
        (_, { } shop) when shops.Contains(shop, StringComparer.Ordinal) => shop,
        _ => throw new InvalidOperationException($"{where} is '{named}'; there are: {string.Join(", ", shops)}"),
    };
}
