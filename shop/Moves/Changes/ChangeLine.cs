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
        NoteOf(change));

    /// <summary>Those of <paramref name="wanted"/> that are not written yet, each once.</summary>
    public static IReadOnlyList<ChangeLine> Missing(IEnumerable<ChangeLine> wanted, IEnumerable<ChangeLine> written)
    {
        var there = written.Select(KeyOf).ToHashSet();
        return [.. wanted.DistinctBy(KeyOf).Where(line => !there.Contains(KeyOf(line)))];
    }

    private static (string Type, string? Product, string What) KeyOf(ChangeLine line) => (line.Type, line.Product, line.What);

    /// <summary>What a report would read as an empty cell is said by its kind.</summary>
    private static string NoteOf(ShopChange change)
    {
        var note = OneLine(change.Before.Length == 0 ? change.After : $"{change.Before} → {change.After}");
        return Cells.IsMissing(note) ? TypeOf(change.Kind) : note;
    }

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
