using System.Globalization;
using System.Resources;

namespace Helmsman.Dialogs;

/// <summary>What is said in conversations, in one language; names of figures, roles and days are the cards' <see cref="Cards.Words"/>.</summary>
internal sealed class Lines
{
    private static readonly ResourceManager Texts = new("Helmsman.Dialogs.Texts.Texts", typeof(Lines).Assembly);

    private static readonly Lines Chinese = new(CultureInfo.GetCultureInfo("zh-CN"));

    private static readonly Lines English = new(CultureInfo.GetCultureInfo("en"));

    private readonly CultureInfo language;

    private Lines(CultureInfo language) => this.language = language;

    public string this[string key] => Texts.GetString(key, language) ?? throw new KeyNotFoundException($"There is no text {key}");

    /// <summary>Null: there is no such text.</summary>
    public string? Find(string key) => Texts.GetString(key, language);

    public static Lines In(CultureInfo language) => language.TwoLetterISOLanguageName == "zh" ? Chinese : English;

    /// <summary>A text by its key, with its blanks filled in order.</summary>
    public string Say(string key, params ReadOnlySpan<string> values) => string.Format(CultureInfo.InvariantCulture, this[key], [.. values]);
}
