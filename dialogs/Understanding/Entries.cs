namespace Helmsman.Dialogs.Understanding;

/// <summary>What begins with a word of its own, and is then kept in the person's own words: nothing in it is understood, so nothing is misunderstood.</summary>
public static class Entries
{
    public const string AdsLog = "ads-log";
    public const string ServiceLog = "service-log";
    public const string ServiceLeadLog = "service-lead-log";
    public const string DesignLog = "design-log";
    public const string PeerList = "peer-list";
    public const string Tip = "tip";
    public const string Tips = "tips";
    public const string Suggestion = "suggestion";
    public const string LedgerTerms = "ledger-terms";
    public const string Ledger = "ledger";

    /// <summary>Longer ones first where one begins with another. A blank alone parts a word from its text only where it is told here.</summary>
    private static readonly (string Entry, bool MayBePartedByBlank, string[] Phrases)[] All =
    [
        (ServiceLeadLog, false, ["客服主管日志", "主管日志", "service lead log"]),
        (ServiceLog, false, ["客服日志", "service log", "customer service log"]),
        (AdsLog, false, ["推广日志", "ads log", "ad log"]),
        (DesignLog, false, ["看店日志", "美工日志", "shop log", "design log"]),
        (LedgerTerms, false, ["美工分成约定", "分成约定", "ledger terms"]),
        (Ledger, true, ["美工分成", "designer ledger", "designer's share"]),
        (Tips, true, ["客服技巧", "service tips", "tips"]),
        (Tip, false, ["技巧", "tip"]),
        (Suggestion, false, ["建议", "suggestion"]),
        (PeerList, false, ["看店名单", "shops to watch"]),
    ];

    internal static Intent.Entry? Find(string message)
    {
        var said = message.Trim();
        foreach (var (entry, mayBePartedByBlank, phrases) in All)
        {
            foreach (var phrase in phrases)
            {
                if (said.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && Behind(said[phrase.Length..], mayBePartedByBlank) is { } text)
                {
                    return new Intent.Entry(entry, text.Length == 0 ? null : text);
                }
            }
        }

        return null;
    }

    /// <returns>Null: the phrase is only the beginning of something else.</returns>
    private static string? Behind(string rest, bool mayBePartedByBlank) => rest.TrimStart() switch
    {
        "" => string.Empty,
        [':' or '：', .. var text] => text.Trim(),
        var text when mayBePartedByBlank && rest.Length > text.Length => text,
        _ => null,
    };
}
