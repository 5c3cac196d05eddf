namespace Helmsman.Bot.Reports;

/// <summary>A file of our own that is gone when it is no longer needed.</summary>
internal sealed class TempFile : IDisposable
{
    public string FullName { get; } = Path.GetTempFileName();

    public FileStream OpenToWrite() => new(FullName, FileMode.Truncate, FileAccess.Write, FileShare.Read, 64 * 1024, FileOptions.Asynchronous);

    /// <summary>What it holds now, under the name that people know.</summary>
    public Helmsman.Shop.Reports.IncomingFile As(string name) =>
        new(name, new FileInfo(FullName).Length, () => File.OpenRead(FullName));

    public void Dispose() => File.Delete(FullName);
}
