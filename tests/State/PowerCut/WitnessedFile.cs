namespace Helmsman.Tests.State.PowerCut;

/// <summary>A file of which a <see cref="Disk"/> knows everything that was done to it, in order.</summary>
internal sealed class WitnessedFile(string path, Disk disk) : FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0)
{
    public override void Write(byte[] buffer, int offset, int count)
    {
        disk.Note(new DiskStep.Written(Name, Position, buffer[offset..(offset + count)]));
        base.Write(buffer, offset, count);
    }

    public override void SetLength(long value)
    {
        disk.Note(new DiskStep.Resized(Name, value));
        base.SetLength(value);
    }

    public override void Flush(bool flushToDisk)
    {
        base.Flush(flushToDisk);
        disk.Note(new DiskStep.Synced(Name));
    }
}
