namespace Helmsman.Shop.Reports;

/// <summary>How a shop's own files differ from those that everybody has.</summary>
/// <param name="Synonyms">Column or measure (a key of <c>headers.json</c>) → further spellings of its header, from the settings.</param>
/// <param name="Aliases">A renamed member → the name its history is kept under; for sources, for example 关键词推广 → 直通车.</param>
public sealed record ReadingRules(
    IReadOnlyList<ReportMapping> Mappings,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Synonyms,
    IReadOnlyDictionary<string, string> Aliases)
{
    /// <summary>The window (转化周期, in days) whose figures of advertising are kept; null: the longest that a file has.</summary>
    public int? ConversionDays { get; init; }

    public static readonly ReadingRules Standard =
        new([], new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
}
