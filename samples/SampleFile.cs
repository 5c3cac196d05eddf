using System.Text;

namespace Helmsman.Samples;

/// <summary>An export file as a shop would have it.</summary>
public sealed record SampleFile(string Name, string Text)
{
    public ReadOnlyMemory<byte> Bytes => Encoding.UTF8.GetBytes(Text);
}
