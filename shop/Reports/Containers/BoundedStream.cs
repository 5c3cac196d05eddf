namespace Helmsman.Shop.Reports.Containers;

/// <summary>What comes out of a packed file, counted as it comes: the sizes that it states may be lies, and a kilobyte can hold a megabyte.</summary>
/// <param name="packed">Closed together with this.</param>
/// <param name="open">Begins to inflate.</param>
/// <param name="most">In bytes.</param>
/// <param name="format">As people call it.</param>
internal sealed class BoundedStream(IDisposable packed, Func<Stream> open, long most, string format) : Stream
{
    private Stream? inflated;

    private long read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => read;
        set => throw new NotSupportedException();
    }

    /// <exception cref="UnreadableFileException">It is longer than <paramref name="most"/>.</exception>
    public static byte[] ReadWhole(Stream stream, int most)
    {
        using var content = new MemoryStream();
        var buffer = new byte[1 << 16];
        int count;
        while ((count = stream.Read(buffer)) > 0)
        {
            content.Write(buffer.AsSpan(0, count));
            if (content.Length > most)
            {
                throw Limits.TooLarge(most);
            }
        }

        return content.ToArray();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = Inflate(buffer);
        read += count;
        return read > most ? throw Limits.TooLarge(most) : count;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inflated?.Dispose();
            packed.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Inflate(Span<byte> buffer)
    {
        try
        {
            inflated ??= open();
            return inflated.Read(buffer);
        }
        catch (Exception error) when (Damage.IsOfTheFile(error))
        {
            throw Damage.Refusal(error, format);
        }
    }
}
