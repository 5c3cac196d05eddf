using System.Globalization;
using System.Resources;

namespace Helmsman.Cards;

/// <summary>Everything that is said to people, in one language: Chinese for any Chinese culture, English for all others.</summary>
public sealed partial class Words
{
    private static readonly ResourceManager Texts = new("Helmsman.Cards.Texts.Texts", typeof(Words).Assembly);

    private static readonly Words Chinese = new(CultureInfo.GetCultureInfo("zh-CN"));

    private static readonly Words English = new(CultureInfo.GetCultureInfo("en"));

    private Words(CultureInfo language) => Language = language;

    public CultureInfo Language { get; }

    public static Words In(CultureInfo language) => language.TwoLetterISOLanguageName == "zh" ? Chinese : English;

    public string this[string key] => Texts.GetString(key, Language) ?? throw new KeyNotFoundException($"There is no text {key}");

    /// <summary>A text by its key, with its blanks filled in order.</summary>
    public string Say(string key, params ReadOnlySpan<string> values) =>
        string.Format(CultureInfo.InvariantCulture, this[key], [.. values]);

    /// <summary>As a sentence or a line of a table begins; for our own texts, not for names.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary>Joined as a sentence lists things: 甲、乙 or A, B.</summary>
    public string List(IEnumerable<string> items) => string.Join(this["list.separator"], items);
}
