namespace BotFramework.Dialogs.Choices;

/// <summary>How choices are written into the text.</summary>
public sealed class ChoiceFactoryOptions
{
    public string? InlineSeparator { get; set; }

    /// <summary>Between two choices.</summary>
    public string? InlineOr { get; set; }

    /// <summary>Before the last of more than two.</summary>
    public string? InlineOrMore { get; set; }

    public bool? IncludeNumbers { get; set; }

    internal static bool IsChinese(string? locale) => locale?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ?? false;

    internal static ChoiceFactoryOptions For(string? locale) => IsChinese(locale)
        ? new() { InlineSeparator = "、", InlineOr = " 或 ", InlineOrMore = " 或 " }
        : new();
}
