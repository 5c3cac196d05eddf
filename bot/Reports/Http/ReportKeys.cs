using System.Security.Cryptography;
using System.Text;

namespace Helmsman.Bot.Reports.Http;

/// <summary>A program that may bring a shop's reports.</summary>
public sealed record ReportKey(string Name, string Shop);

/// <summary>The keys of the settings. Of each only its hash is held, and every one is compared: how long it takes tells nothing.</summary>
public sealed class ReportKeys
{
    private const int Shortest = 16;

    private const string Scheme = "Bearer ";

    private readonly List<(byte[] Hash, ReportKey Key)> keys;

    private ReportKeys(List<(byte[] Hash, ReportKey Key)> keys) => this.keys = keys;

    public bool Any => keys.Count > 0;

    /// <param name="shops">Ids of the shops that there are.</param>
    /// <exception cref="InvalidOperationException">A key is too short to be one, is there twice, or is of no shop.</exception>
    public static ReportKeys Of(IReadOnlyList<HelmsmanSettings.ReportKeySettings> settings, IReadOnlyList<string> shops)
    {
        var found = new List<(byte[] Hash, ReportKey Key)>();
        foreach (var (index, each) in settings.Index())
        {
            var where = $"Helmsman:Reports:Keys:{index}";
            Demand(each.Key.Length >= Shortest, $"{where}:Key must have at least {Shortest} characters");
            Demand(each.Key.All(letter => letter is > ' ' and < '\u007F'), $"{where}:Key must be of plain letters, digits and signs");
            Demand(!found.Exists(other => other.Hash.AsSpan().SequenceEqual(HashOf(each.Key))), $"{where}:Key is there twice");
            found.Add((HashOf(each.Key), new ReportKey(each.Name, ShopNamed.In(shops, each.Shop, $"{where}:Shop"))));
        }

        return new ReportKeys(found);
    }

    /// <param name="authorization">The header as it came.</param>
    public ReportKey? Find(string? authorization)
    {
        if (authorization is null || !authorization.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var given = HashOf(authorization[Scheme.Length..].Trim());
        ReportKey? found = null;
        foreach (var (hash, key) in keys)
        {
            found = CryptographicOperations.FixedTimeEquals(hash, given) ? key : found;
        }

        return found;
    }

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key));

    private static void Demand(bool met, string otherwise)
    {
        if (!met)
        {
            throw new InvalidOperationException(otherwise);
        }
    }
}
