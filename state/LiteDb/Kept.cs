using Helmsman.Shop.Documents;
using LiteDB;

namespace Helmsman.State.LiteDb;

/// <summary>A document as it is on disk.</summary>
internal sealed record Kept(string Id, string Json, long Version)
{
    private const string IdField = "id";
    private const string JsonField = "json";
    private const string VersionField = "version";

    public static Kept Of(BsonDocument found) => new(found[IdField].AsString, found[JsonField].AsString, found[VersionField].AsInt64);

    public BsonDocument ToBson(string key, string kind) => new()
    {
        ["_id"] = key,
        ["kind"] = kind,
        [IdField] = Id,
        [VersionField] = Version,
        [JsonField] = Json,
    };

    public Document<T> As<T>(DocumentKind<T> kind)
        where T : class => Key.Read(kind, Id, Json, Version);
}
