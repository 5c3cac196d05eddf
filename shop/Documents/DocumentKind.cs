using System.Text.Json.Serialization.Metadata;

namespace Helmsman.Shop.Documents;

/// <summary>What sort of thing is kept, under which stored name, and how it is written as JSON.</summary>
/// <param name="Name">The stored name; written out, never changed by a rename of <typeparamref name="T"/>.</param>
public sealed record DocumentKind<T>(string Name, JsonTypeInfo<T> Json)
    where T : class;
