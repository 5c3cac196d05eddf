using System.Threading.Channels;

namespace Helmsman.Bot.Reports.Inbox;

/// <summary>What the system tells of changes in the inbox: a hint to look now, and never more, for it may come twice, late or not at all.</summary>
internal sealed partial class InboxHints(ILogger<InboxHints> logger) : IDisposable
{
    private readonly Channel<bool> hints = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly List<FileSystemWatcher> watchers = [];
    private bool isWatching;

    /// <summary>Once; where the system cannot watch, sweeping alone has to do.</summary>
    public void Watch(Trays trays)
    {
        if (isWatching)
        {
            return;
        }

        isWatching = true;
        foreach (var tray in trays.All)
        {
            Watch(tray.Folder);
        }
    }

    public Task NextAsync(CancellationToken cancellationToken) => hints.Reader.ReadAsync(cancellationToken).AsTask();

    public void Dispose() => watchers.ForEach(watcher => watcher.Dispose());

    private void Watch(string folder)
    {
        var watcher = new FileSystemWatcher();
        watchers.Add(watcher);
        watcher.Created += (_, _) => hints.Writer.TryWrite(true);
        watcher.Changed += (_, _) => hints.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => hints.Writer.TryWrite(true);
        try
        {
            watcher.Path = folder;
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception error) when (error is IOException or ArgumentException or PlatformNotSupportedException)
        {
            Log.NotWatched(logger, folder, error.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1454, LogLevel.Information, "{Folder} is not watched, only looked through from time to time: {Error}")]
        public static partial void NotWatched(ILogger logger, string folder, string error);
    }
}
