namespace Helmsman.Shop.Moves.Changes;

/// <summary>A change that went live as a line of the team's log of changes, in the words by which causes are looked for there.</summary>
/// <param name="Day">On which it went live, in the shop's zone.</param>
/// <param name="What">User text.</param>
public sealed record ChangeLine(DateOnly Day, string Type, string? Product, string? ProductName, string What)
{
    /// <returns>Null while it is not live.</returns>
    public static ChangeLine? Of(ShopChange change, string zone) => change.Live is not { } live ? null : new(
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(live.At, TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime),
        TypeOf(change.Kind),
        change.Product,
        change.ProductName,
        OneLine(change.Before.Length == 0 ? change.After : $"{change.Before} → {change.After}"));

    private static string TypeOf(string kind) => kind switch
    {
        ChangeKinds.Image => "主图",
        ChangeKinds.Price => "价格",
        ChangeKinds.Promise => "承诺",
        ChangeKinds.Promotion => "促销活动",
        ChangeKinds.Title => "标题",
        ChangeKinds.Detail => "详情",
        var other => other,
    };

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
