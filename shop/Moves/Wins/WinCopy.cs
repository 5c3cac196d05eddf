using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Shop.Moves.Wins;

/// <summary>What went well with one thing is tried on others (S90): a task each, and one answer to whether it could be copied.</summary>
/// <param name="Key">Names the intention: a form sent twice copies once.</param>
/// <param name="Advantage">优势在哪里; user text.</param>
/// <param name="How">如何去做; user text.</param>
public sealed record WinCopy(
    string Shop, string Key, Finding Finding, string By, DateTimeOffset At, string Advantage, string How, string Role, string? Assignee, DateOnly Due, IReadOnlyList<WinItem> Items)
{
    public static readonly DocumentKind<WinCopy> Documents = new("win-copy", WinJson.Default.WinCopy);

    public string Id => $"{Shop}/{Key}";

    /// <summary>As <see cref="Brief.From"/> names it.</summary>
    public string From => $"win/{Key}";

    /// <summary>Of a hand-over, so that each item has one task, ever.</summary>
    public string HandOverKey(WinItem item) => $"win-{Key}-{item.Member}";
}

/// <summary>Something the win is copied to.</summary>
/// <param name="Name">User text.</param>
/// <param name="Before">The figure of its last week; null when it was missing.</param>
/// <param name="Wanted">Where it is to get.</param>
public sealed record WinItem(string Member, string Name, double? Before, double? Wanted, Watch Watch);
