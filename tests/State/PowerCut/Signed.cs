using System.Globalization;
using System.Text.Json.Serialization;

namespace Helmsman.Tests.State.PowerCut;

/// <summary>Says of itself which document it is, so that another one's bytes are noticed.</summary>
internal sealed record Signed(string Head, string Text)
{
    public static Signed Of(string id, long version, int length)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"{id}/{version}/");
        return new Signed(head, string.Concat(Enumerable.Repeat(head, (length / head.Length) + 1))[..length]);
    }
}

[JsonSerializable(typeof(Signed))]
internal sealed partial class SignedJson : JsonSerializerContext;
