namespace Helmsman.Shop.Moves.Changes;

/// <summary>Stored names of what a team changes in its shop and others must know of before it is live (S158).</summary>
public static class ChangeKinds
{
    /// <summary>主图.</summary>
    public const string Image = "image";

    /// <summary>价格.</summary>
    public const string Price = "price";

    /// <summary>承诺, 售后政策: when it is sent, what comes with it, how it is taken back.</summary>
    public const string Promise = "promise";

    /// <summary>促销.</summary>
    public const string Promotion = "promotion";

    /// <summary>标题.</summary>
    public const string Title = "title";

    /// <summary>详情页.</summary>
    public const string Detail = "detail";

    public static IReadOnlyList<string> All { get; } = [Image, Price, Promise, Promotion, Title, Detail];
}
