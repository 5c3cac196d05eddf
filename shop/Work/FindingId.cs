using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Work;

/// <summary>
/// Makes the id of a <see cref="Finding"/>: the same finding has the same id whenever it is found, and an address may hold it unescaped.
/// </summary>
public static class FindingId
{
    /// <summary>
    /// For example <c>demo~source-fell~visitors~20261108~20261101~9f86d081884c7d65 </c>; without the last part for the shop as a whole.
    /// </summary>
    public static string Of(string shop, string rule, string metric, string? dimension, string? member, Period period, Period comparedWith)
    {
        string[] parts = [Readable(shop), rule, metric, Text(period), Text(comparedWith), .. Hashed(dimension, member)];
        return string.Join('~', parts);
    }

    /// <summary>Members are people's own words, in any script and length.</summary>
    private static string[] Hashed(string? dimension, string? member) =>
        dimension is null || member is null ? [] : [Hash($"{dimension}\n{member}")];

    private static string Readable(string text) => text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') ? text : Hash(text);

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    private static string Text(Period period) => period.IsOneDay ? Text(period.First) : $"{Text(period.First)}-{Text(period.Last)}";

    private static string Text(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
