using System.Buffers.Text;
using System.Text;
using System.Text.Json.Nodes;

namespace Helmsman.Connector.Identity;

/// <summary>The tokens that come with activities, and the keys that they are signed with.</summary>
public sealed class ChannelTokens(ConnectorOptions options)
{
    private static readonly Dictionary<string, SigningKey> FirstKeys = new(StringComparer.Ordinal);

    private readonly Lock gate = new();
    private List<SigningKey> published = [FirstKeyFor(options.Endorsements)];

    /// <summary>The key that signs now.</summary>
    public SigningKey Key { get; private set; } = FirstKeyFor(options.Endorsements);

    /// <summary>From now on another key signs. The former ones stay published unless they are <paramref name="withdrawn"/>.</summary>
    public SigningKey RollKey(bool withdrawn = false)
    {
        lock (gate)
        {
            Key = new SigningKey(options.Endorsements);
            published = withdrawn ? [Key] : [.. published, Key];
            return Key;
        }
    }

    /// <summary>Publishes one more key that signs only where a token asks for it.</summary>
    /// <param name="endorsements">Null: the key says nothing of endorsements.</param>
    public SigningKey Publish(IReadOnlyList<string>? endorsements)
    {
        var key = new SigningKey(endorsements);
        lock (gate)
        {
            published = [.. published, key];
        }

        return key;
    }

    /// <summary>A good token for activities from this service, unless it is changed on the way.</summary>
    /// <param name="claims">Changes what it says; a removed member is not said.</param>
    /// <param name="header">Changes <c>alg</c> (which is then also signed with), <c>kid</c>, <c>typ</c>.</param>
    public string For(string serviceUrl, Action<JsonObject>? claims = null, Action<JsonObject>? header = null, SigningKey? key = null)
    {
        var signing = key ?? Key;
        var head = new JsonObject { ["alg"] = "RS256", ["kid"] = signing.Id, ["x5t"] = signing.Id, ["typ"] = "JWT" };
        var body = Claims(serviceUrl);
        header?.Invoke(head);
        claims?.Invoke(body);
        var signed = $"{Encode(head)}.{Encode(body)}";
        return $"{signed}.{Base64Url.EncodeToString(signing.Sign(Encoding.ASCII.GetBytes(signed), (string)head["alg"]!))}";
    }

    internal JsonObject ToJwks()
    {
        lock (gate)
        {
            return new JsonObject { ["keys"] = new JsonArray([.. published.Select(key => key.ToJwk())]) };
        }
    }

    private JsonObject Claims(string serviceUrl)
    {
        var now = options.Clock.GetUtcNow();
        return new JsonObject
        {
            ["serviceurl"] = serviceUrl,
            ["nbf"] = now.AddMinutes(-5).ToUnixTimeSeconds(),
            ["exp"] = (now + options.InboundTokenLifetime).ToUnixTimeSeconds(),
            ["iss"] = options.Issuer,
            ["aud"] = options.Bot.AppId,
        };
    }

    private static string Encode(JsonObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToJsonString()));

    // Making a key takes a tenth of a second, and every test starts a connector.
    private static SigningKey FirstKeyFor(IReadOnlyList<string> endorsements)
    {
        lock (FirstKeys)
        {
            var name = string.Join(' ', endorsements);
            return FirstKeys.TryGetValue(name, out var key) ? key : FirstKeys[name] = new SigningKey(endorsements);
        }
    }
}
