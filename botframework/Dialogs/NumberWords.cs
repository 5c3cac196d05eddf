using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BotFramework.Dialogs;

/// <summary>The one number in a sentence, written in digits.</summary>
internal static partial class NumberWords
{
    /// <summary>False if there is none, or more than one, or it does not fit the type without rounding.</summary>
    public static bool TryRead<T>(string? text, out T value)
        where T : struct
    {
        value = default;
        var found = Number().Matches((text ?? string.Empty).Normalize(NormalizationForm.FormKC));
        if (found.Count != 1
            || !decimal.TryParse(found[0].Groups["digits"].Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
        {
            return false;
        }

        return TryFit(number * Scale(found[0].Groups["scale"].Value), out value);
    }

    private static decimal Scale(string word) => word switch
    {
        "万" => 10_000,
        "亿" => 100_000_000,
        _ => 1,
    };

    private static bool TryFit<T>(decimal number, out T value)
    {
        value = default!;
        try
        {
            value = (T)Convert.ChangeType(number, typeof(T), CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            return false;
        }

        return value is float or double || Convert.ToDecimal(value, CultureInfo.InvariantCulture) == number;
    }

    [GeneratedRegex(@"(?<digits>[-+]?\d[\d,]*(\.\d+)?)\s*(?<scale>[万亿])?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
