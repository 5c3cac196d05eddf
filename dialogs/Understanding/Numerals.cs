using System.Globalization;

namespace Helmsman.Dialogs.Understanding;

/// <summary>Chinese numerals: 三百万, 二十一, 八.</summary>
internal static class Numerals
{
    /// <summary>Nothing anybody means is larger, and nothing below overflows.</summary>
    private const decimal Largest = 1_000_000_000_000;

    private const string Digits = "零一二三四五六七八九";

    /// <summary>Null when the text is not a numeral from its first letter to its last, in figures or in Chinese.</summary>
    public static decimal? Read(string text)
    {
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var figures))
        {
            return figures;
        }

        decimal whole = 0, below = 0, digit = 0;
        foreach (var letter in text)
        {
            switch (Digits.IndexOf(letter is '两' ? '二' : letter, StringComparison.Ordinal), Step(letter))
            {
                case ( >= 0 and var value, _):
                    digit = value;
                    break;
                case (_, >= 10_000 and var step):
                    (whole, below, digit) = ((whole + below + digit) * step, 0, 0);
                    break;
                case (_, > 1 and var step):
                    (below, digit) = (below + Math.Max(1, digit) * step, 0);
                    break;
                default:
                    return null;
            }

            if (whole > Largest)
            {
                return null;
            }
        }

        return text.Length == 0 ? null : whole + below + digit;
    }

    private static decimal Step(char letter) => letter switch
    {
        '十' => 10,
        '百' => 100,
        '千' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };
}
