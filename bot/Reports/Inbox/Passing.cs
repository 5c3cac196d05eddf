namespace Helmsman.Bot.Reports.Inbox;

/// <summary>Names of files that are no reports: what other programs have not finished, and what they keep beside.</summary>
internal static class Passing
{
    /// <summary>How browsers and copying programs call a file that is not whole yet; the last one is ours.</summary>
    private static readonly string[] Endings =
        [".crdownload", ".part", ".partial", ".filepart", ".download", ".opdownload", ".tmp", ".temp", Tray.ReasonEnding];

    private static readonly string[] Names = ["desktop.ini", "thumbs.db"];

    /// <param name="name">Without its folder. <c>~$</c> begins the name of what Office holds open.</param>
    public static bool Over(string name) =>
        name.StartsWith('.')
        || name.StartsWith("~$", StringComparison.Ordinal)
        || Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
        || Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
