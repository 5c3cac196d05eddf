using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Helmsman.Connector.World;

/// <summary>Ids of the forms that Teams gives; made from names and numbers, so that the same test sees the same ids.</summary>
internal static class WorldIds
{
    public static string Guid(string seed) => new Guid(Hash(seed).AsSpan(0, 16)).ToString();

    public static string User(string bot, string oid) => $"29:1{Token($"{bot} {oid}")}";

    public static string Chat(string bot, string oid) => $"a:1{Token($"{bot} with {oid}")}";

    public static string Channel(string seed) => $"19:{Convert.ToHexStringLower(Hash(seed))[..32]}@thread.tacv2";

    public static string GroupChat(string seed) => $"19:{Convert.ToHexStringLower(Hash(seed))[..32]}@thread.v2";

    private static string Token(string seed) => Base64Url.EncodeToString(Hash(seed));

    private static byte[] Hash(string seed) => SHA256.HashData(Encoding.UTF8.GetBytes(seed));
}
