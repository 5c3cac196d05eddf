using System.Text.Json;
using Helmsman.Shop.Documents;

namespace Helmsman.State;

/// <summary>How a document is addressed and read, the same in every store.</summary>
internal static class Key
{
    /// <summary>Kinds have no slash, so that a prefix of ids never reaches into another kind.</summary>
    public static string Of<T>(DocumentKind<T> kind, string id)
        where T : class => $"{kind.Name}/{id}";

    public static Document<T> Read<T>(DocumentKind<T> kind, string id, string json, long version)
        where T : class
    {
        var value = JsonSerializer.Deserialize(json, kind.Json) ?? throw new InvalidDataException($"{kind.Name} {id} is stored as null");
        return new Document<T>(id, value, version);
    }
}
