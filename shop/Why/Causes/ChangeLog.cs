using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Reports.Blocks;

namespace Helmsman.Shop.Why.Causes;

/// <summary>A line of the team's log of changes.</summary>
/// <param name="Product">Its number; null where the line is about no product.</param>
/// <param name="What">Kind of change and note as somebody wrote them; user text.</param>
internal sealed record LoggedChange(DateOnly Day, string Type, string? Product, string? ProductName, string What)
{
    public Evidence Evidence => new(Facts.Noted, Day, ReportKinds.Changes, Member: ProductName, Note: What);

    public bool Is(IReadOnlyList<string> words) => words.Any(word => Type.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>A line about no product is about all of them.</summary>
    public bool Touches(string? product) => Product is null || product is null || Product == product;
}

/// <summary>What the team wrote into <see cref="ReportKinds.Changes"/>, by the words that people use for each kind of change.</summary>
internal static class ChangeLog
{
    public static readonly IReadOnlyList<string> Price = ["价格", "改价", "调价", "price"];
    public static readonly IReadOnlyList<string> Listing = ["主图", "标题", "详情", "title", "image", "detail"];
    public static readonly IReadOnlyList<string> Title = ["标题", "title"];
    public static readonly IReadOnlyList<string> Identical = ["同款", "identical", "copycat"];
    public static readonly IReadOnlyList<string> Peer = ["竞品", "同行", "竞店", "peer", "competitor"];
    public static readonly IReadOnlyList<string> Ads = ["预算", "出价", "推广", "人群", "budget", "bid"];
    public static readonly IReadOnlyList<string> Campaign = ["活动", "campaign"];
    public static readonly IReadOnlyList<string> Delisting = ["下架", "delist", "unlist"];
    public static readonly IReadOnlyList<string> Launches = ["上架", "上新", "relist", "launch"];

    /// <summary>A log without a line for longer than this is not kept any more.</summary>
    private const int KeptDays = 42;

    public static IReadOnlyList<LoggedChange> In(ShopHistory history, Period period) =>
        [.. period.Days().Select(day => history.Block(ReportKinds.Changes, day)).OfType<DayBlock>().SelectMany(Lines)];

    public static IReadOnlyList<LoggedChange> In(ShopHistory history, Period period, IReadOnlyList<string> words) => [.. In(history, period).Where(line => line.Is(words))];

    /// <summary>Somebody wrote into it not long before, so that no line means no change.</summary>
    public static bool IsKept(ShopHistory history, DateOnly day) => history.Days(ReportKinds.Changes).Any(each => Math.Abs(each.DayNumber - day.DayNumber) <= KeptDays);

    private static IEnumerable<LoggedChange> Lines(DayBlock block)
    {
        var (type, product, note) = (block.Columns.Dimension("change"), block.Columns.Dimension("product"), block.Columns.Dimension("note"));
        for (var row = 0; row < block.Columns.Rows; row++)
        {
            var (kind, id, text) = (Id(type, row) ?? string.Empty, Id(product, row), Id(note, row));
            yield return new(block.Day, kind, id, id is null ? null : product!.Members.Name(product.Codes[row]), text is null ? kind : $"{kind}: {text}");
        }
    }

    private static string? Id(DimensionColumn? column, int row) => column?.Members.Id(column.Codes[row]) is { Length: > 0 } id ? id : null;
}
