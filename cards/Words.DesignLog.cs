using Helmsman.Shop.Moves.DesignLog;

namespace Helmsman.Cards;

public sealed partial class Words
{
    public string Required => this["form.required"];

    /// <summary>What a shop that was seen comes to as a task; user text.</summary>
    public string ToBorrow(ShopSeen seen) => seen.Good is { } good
        ? Say("design-log.task", seen.Peer, seen.Changed, good)
        : Say("design-log.task-short", seen.Peer, seen.Changed);

    public string BorrowedWhen => this["design-log.done-when"];

    /// <summary>Whether this is the word for 可借鉴, in either language.</summary>
    public bool IsBorrow(string said) => new[] { Chinese, English }.Any(words => string.Equals(said, words["design-log.borrow.yes"], StringComparison.OrdinalIgnoreCase));
}
