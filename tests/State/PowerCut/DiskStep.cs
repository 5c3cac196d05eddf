namespace Helmsman.Tests.State.PowerCut;

/// <summary>What a program did to a file.</summary>
internal abstract record DiskStep(string Path)
{
    public sealed record Written(string Path, long At, byte[] Bytes) : DiskStep(Path);

    public sealed record Resized(string Path, long Length) : DiskStep(Path);

    /// <summary>All before it, of this file, is there after a power cut.</summary>
    public sealed record Synced(string Path) : DiskStep(Path);
}
