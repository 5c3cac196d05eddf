using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BotFramework.Dialogs.Choices;

namespace BotFramework.Dialogs;

/// <summary>
/// Which choice a message means: its value, title or a synonym exactly; else its number; else the one choice whose words stand in the
/// message.
/// </summary>
internal static partial class ChoiceWords
{
    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    private const string Numerals = "一二三四五六七八九十";

    public static FoundChoice? Find(string? text, IList<Choice> choices)
    {
        var said = Plain(text);
        if (said.Length == 0)
        {
            return null;
        }

        Name[] names = [.. choices.SelectMany((choice, index) => Names(choice, index))];
        return Exactly(said, names) ?? ByNumber(said, choices) ?? Within(said, names);
    }

    private static FoundChoice? Exactly(string said, Name[] names) => Array.Find(names, each => each.Text == said)?.Found(1);

    private static FoundChoice? ByNumber(string said, IList<Choice> choices)
    {
        var index = NumberOf(said) - 1;
        return index >= 0 && index < choices.Count ? new FoundChoice { Value = choices[index].Value, Index = index, Score = 1 } : null;
    }

    private static int NumberOf(string said)
    {
        var asked = Ordinal().Match(said) is { Success: true } match ? match.Groups["number"].Value : said;
        return int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 1 + Math.Max(asked.Length == 1 ? Numerals.IndexOf(asked[0], StringComparison.Ordinal) : -1, Array.IndexOf(Ordinals, asked));
    }

    /// <summary>A name inside a longer name that also stands in the message does not count; two names that do are no answer.</summary>
    private static FoundChoice? Within(string said, Name[] names)
    {
        Name[] standing = [.. names.Where(each => StandsIn(said, each.Text))];
        Name[] longest = [.. standing.Where(each => !Array.Exists(standing, other => each.IsPartOf(other)))];
        return longest.DistinctBy(each => each.Index).Count() == 1 ? longest[0].Found((float)longest[0].Text.Length / said.Length) : null;
    }

    /// <summary>Latin words must stand alone; Chinese is written without blanks.</summary>
    private static bool StandsIn(string said, string name)
    {
        for (var at = said.IndexOf(name, StringComparison.Ordinal); at >= 0; at = said.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (!Joins(said, at) && !Joins(said, at + name.Length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Joins(string text, int at) =>
        at > 0 && at < text.Length && char.IsAsciiLetterOrDigit(text[at - 1]) && char.IsAsciiLetterOrDigit(text[at]);

    private static IEnumerable<Name> Names(Choice choice, int index)
    {
        string?[] words = [choice.Value, choice.Action?.Title, .. choice.Synonyms ?? []];
        return words.Where(each => !string.IsNullOrWhiteSpace(each)).Select(each => new Name(Plain(each), index, choice.Value, each!));
    }

    private static string Plain(string? text) =>
        (text ?? string.Empty).Normalize(NormalizationForm.FormKC)
        .Trim(' ', '.', '。', '、', '!', '?', '\n', '\r', '\t').ToLowerInvariant();

    [GeneratedRegex(
        @"^(第|no\.?\s*|#|\(|the\s+)?\s*(?<number>\d{1,2}|[一二三四五六七八九十]|[a-z]{5,7})(st|nd|rd|th)?\s*(个|号|项|条|\)|\s+one)?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ordinal();

    private sealed record Name(string Text, int Index, string Value, string Word)
    {
        public bool IsPartOf(Name other) =>
            other.Index != Index && other.Text.Length > Text.Length && other.Text.Contains(Text, StringComparison.Ordinal);

        public FoundChoice Found(float score) =>
            new() { Value = Value, Index = Index, Score = score, Synonym = Word == Value ? null : Word };
    }
}
