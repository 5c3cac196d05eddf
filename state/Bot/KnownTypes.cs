#if BOTFRAMEWORK_PACKAGES
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Helmsman.State.Bot;

/// <summary>Reads back only what state is made of: the Bot Framework's types, our own, and collections of them; a name of any other type is refused.</summary>
internal sealed class KnownTypes : DefaultSerializationBinder
{
    private static readonly string[] Assemblies = ["Microsoft.Bot.", "Helmsman."];

    public override Type BindToType(string? assemblyName, string typeName) =>
        base.BindToType(assemblyName, typeName) is { } type && IsKnown(type)
            ? type
            : throw new JsonSerializationException($"State cannot hold a {typeName}.");

    private static bool IsKnown(Type type) =>
        (IsOurs(type) || IsPlain(type) || IsCollection(type)) && type.GenericTypeArguments.All(IsKnown);

    private static bool IsOurs(Type type) =>
        type.Assembly.GetName().Name is { } name && Array.Exists(Assemblies, each => name.StartsWith(each, StringComparison.Ordinal));

    private static bool IsPlain(Type type) => type.IsPrimitive || type == typeof(string) || type == typeof(object);

    private static bool IsCollection(Type type) =>
        type.IsArray ? IsKnown(type.GetElementType()!) : type.Namespace is "System.Collections.Generic" or "System.Collections.Concurrent";
}
#endif
