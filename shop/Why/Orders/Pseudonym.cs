using System.Text.RegularExpressions;

namespace Helmsman.Shop.Why.Orders;

/// <summary>A buyer may be told of by a number that a shop gave him; never by a name, a nickname, an address or a telephone.</summary>
internal static partial class Pseudonym
{
    /// <returns>Null where the file's own id could be somebody's name or number elsewhere.</returns>
    public static string? Of(string? buyer) => buyer is not null && Number().Match(buyer) is { Success: true } number ? number.Groups["number"].Value : null;

    /// <summary>Shorter than a telephone number anywhere; spreadsheets write 12346 as 12346.0.</summary>
    [GeneratedRegex(@"^(?<number>\d{1,6})(\.0)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
