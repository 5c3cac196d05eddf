using System.Globalization;
using System.IO.Hashing;

namespace Helmsman.Shop.Reports.Blocks;

/// <summary>Writes through and knows the hash of what went through. The stream below stays open.</summary>
internal sealed class HashedStream(Stream below) : Stream
{
    private readonly XxHash3 hash = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => below.Length;

    public override long Position
    {
        get => below.Position;
        set => throw new NotSupportedException();
    }

    /// <summary>XXH3 as 16 hexadecimal digits.</summary>
    public string Hash => Text(hash.GetCurrentHashAsUInt64());

    public static string HashOf(ReadOnlySpan<byte> content) => Text(XxHash3.HashToUInt64(content));

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        hash.Append(buffer);
        below.Write(buffer);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        hash.Append(buffer.Span);
        return below.WriteAsync(buffer, cancellationToken);
    }

    public override void Flush() => below.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => below.FlushAsync(cancellationToken);

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static string Text(ulong hash) => hash.ToString("x16", CultureInfo.InvariantCulture);
}
