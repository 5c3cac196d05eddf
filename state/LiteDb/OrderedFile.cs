namespace Helmsman.State.LiteDb;

/// <summary>
/// One of LiteDB's two files, brought to disk when the order of the two asks for it and not when LiteDB says so: it would thirty times a
/// transaction, whenever its queue of pages happens to be empty, and yet not where a power cut could hurt.
/// </summary>
internal sealed class OrderedFile(FileStream file) : Stream
{
    private bool isDirty;

    /// <summary>What must be on disk before anything is written here.</summary>
    public OrderedFile? BeforeWriting { get; init; }

    /// <summary>What must be on disk before anything is cut off here.</summary>
    public OrderedFile? BeforeCutting { get; set; }

    /// <summary>Whether what is written says that all before it counts: then that must be on disk first.</summary>
    public Func<ReadOnlySpan<byte>, bool> Confirms { get; init; } = _ => false;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => file.Position = value;
    }

    public void Sync()
    {
        if (isDirty)
        {
            file.Flush(flushToDisk: true);
            isDirty = false;
        }
    }

    /// <summary>Nothing is held back here, and LiteDB asks too often: see <see cref="Sync"/>.</summary>
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => file.Read(buffer, offset, count);

    public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

    public override void SetLength(long value)
    {
        if (value < file.Length)
        {
            BeforeCutting?.Sync();
        }

        file.SetLength(value);
        isDirty = true;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        BeforeWriting?.Sync();
        if (Confirms(buffer.AsSpan(offset, count)))
        {
            Sync();
        }

        file.Write(buffer, offset, count);
        isDirty = true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Sync();
            file.Dispose();
        }

        base.Dispose(disposing);
    }
}
