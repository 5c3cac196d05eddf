using System.Text;

namespace Helmsman.Dialogs.Understanding;

/// <summary>Different spellings of the same words made one: lower case, half width, single blanks, straight quotes.</summary>
internal static class PlainText
{
    /// <summary>Nobody asks about a figure at greater length; the rest is not read.</summary>
    private const int Longest = 500;

    public static string Of(string text)
    {
        var plain = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var letter in text.AsSpan(0, Math.Min(text.Length, Longest)))
        {
            var one = Fold(letter);
            if (one != ' ' || (plain.Length > 0 && plain[^1] != ' '))
            {
                plain.Append(one);
            }
        }

        return plain.ToString().TrimEnd();
    }

    private static char Fold(char letter) => letter switch
    {
        '’' or '‘' => '\'',
        '￥' => '¥',
        // The full-width forms stand at a fixed distance from ASCII.
        >= '！' and <= '～' => char.ToLowerInvariant((char)(letter - '！' + '!')),
        _ when char.IsWhiteSpace(letter) || char.IsControl(letter) => ' ',
        _ => char.ToLowerInvariant(letter),
    };
}
