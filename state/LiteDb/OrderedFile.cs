using System.Runtime.ExceptionServices;

namespace Helmsman.State.LiteDb;

/// <summary>
/// One of LiteDB's two files, brought to disk when the order of the two asks for it and not when LiteDB says so: it would thirty times a
/// transaction, whenever its queue of pages happens to be empty, and yet not where a power cut could hurt. After a write or a sync that failed
/// nothing more is read or written: nobody knows what the disk has, and a second sync may say that all is well when it is not.
/// </summary>
internal sealed class OrderedFile(FileStream file) : Stream
{
    private ExceptionDispatchInfo? failure;
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

    public bool HasFailed => Volatile.Read(ref failure) is not null;

    /// <exception cref="IOException">What went wrong before.</exception>
    public void Check() => Volatile.Read(ref failure)?.Throw();

    public void Sync()
    {
        Check();
        if (isDirty)
        {
            Try(() => file.Flush(flushToDisk: true));
            isDirty = false;
        }
    }

    /// <summary>Nothing is held back here, and LiteDB asks too often: see <see cref="Sync"/>.</summary>
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        Check();
        return file.Read(buffer, offset, count);
    }

    public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

    public override void SetLength(long value)
    {
        if (value < file.Length)
        {
            BeforeCutting?.Sync();
        }

        Try(() => file.SetLength(value));
        isDirty = true;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        BeforeWriting?.Sync();
        if (Confirms(buffer.AsSpan(offset, count)))
        {
            Sync();
        }

        Try(() => file.Write(buffer, offset, count));
        isDirty = true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            using (file)
            {
                CloseWhatIsWhole();
            }
        }

        base.Dispose(disposing);
    }

    /// <summary>What failed was told when it did.</summary>
    private void CloseWhatIsWhole()
    {
        if (!HasFailed)
        {
            Sync();
        }
    }

    private void Try(Action step)
    {
        Check();
        try
        {
            step();
        }
        catch (Exception error)
        {
            Volatile.Write(ref failure, ExceptionDispatchInfo.Capture(error));
            throw;
        }
    }
}
