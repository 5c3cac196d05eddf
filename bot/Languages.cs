using System.Globalization;

namespace Helmsman.Bot;

/// <summary>The two languages the bot speaks.</summary>
public static class Languages
{
    public const string Chinese = "zh-CN";
    public const string English = "en";

    /// <summary>The one nearest to what the client says it shows; its shop's own when the client says nothing.</summary>
    public static string Of(string? clientLocale, string shopLocale) => (clientLocale, shopLocale) switch
    {
        ({ Length: > 0 } locale, _) when locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) => Chinese,
        ({ Length: > 0 }, _) => English,
        (_, var locale) => locale,
    };

    public static CultureInfo Culture(string locale) => CultureInfo.GetCultureInfo(locale == Chinese ? Chinese : English);
}
