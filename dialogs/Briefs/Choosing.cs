using Helmsman.Dialogs.Understanding;

namespace Helmsman.Dialogs.Briefs;

/// <summary>One of several, by its number or by what it is called.</summary>
internal static class Choosing
{
    /// <summary>Null: none of them, or more than one could be meant.</summary>
    public static string? Read(string said, IReadOnlyList<(string Value, string Label)> choices)
    {
        var plain = PlainText.Of(said).Trim(' ', '.', '。');
        if (Numerals.Read(plain.TrimStart('第', '#').TrimEnd('个', '位')) is { } number)
        {
            return number >= 1 && number <= choices.Count && number == decimal.Truncate(number) ? choices[(int)number - 1].Value : null;
        }

        return Only(choices, choice => PlainText.Of(choice.Label) == plain || choice.Value == plain)
            ?? Only(choices, choice => plain.Length > 1 && PlainText.Of(choice.Label).Contains(plain, StringComparison.Ordinal));
    }

    private static string? Only(IReadOnlyList<(string Value, string Label)> choices, Func<(string Value, string Label), bool> fits) =>
        choices.Where(fits).ToList() is [var only] ? only.Value : null;
}
