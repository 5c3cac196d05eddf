using Helmsman.Shop.Reports;

namespace Helmsman.Bot.Reports.Inbox;

/// <summary>Looks through the inbox and takes what is whole. Used by one caller at a time.</summary>
internal sealed partial class InboxSweep(Trays trays, ReportsIn reports, ShopOperators operators, TimeProvider clock, ILogger<InboxSweep> logger)
{
    private readonly Dictionary<string, Look> looks = new(StringComparer.Ordinal);
    private readonly HashSet<string> noted = new(StringComparer.Ordinal);

    /// <returns>When the next file may be whole; null when none is waited for.</returns>
    public async Task<DateTimeOffset?> SweepAsync(CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tray in trays.All)
        {
            foreach (var file in FilesIn(tray))
            {
                cancellationToken.ThrowIfCancellationRequested();
                seen.Add(file.FullName);
                await LookAtAsync(tray, file, cancellationToken);
            }
        }

        foreach (var gone in looks.Keys.Except(seen).ToList())
        {
            looks.Remove(gone);
        }

        return looks.Count == 0 ? null : looks.Values.Min(look => look.RipeAt);
    }

    private IReadOnlyList<FileInfo> FilesIn(Tray tray)
    {
        try
        {
            tray.Prepare();
            foreach (var entry in tray.NoFiles().Where(noted.Add))
            {
                Log.NoFile(logger, entry);
            }

            return tray.Files();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            if (noted.Add(error.Message))
            {
                Log.NoInbox(logger, tray.Folder, error.Message);
            }

            return [];
        }
    }

    private async Task LookAtAsync(Tray tray, FileInfo file, CancellationToken cancellationToken)
    {
        Look? look = null;
        try
        {
            look = looks[file.FullName] = Look.At(looks.GetValueOrDefault(file.FullName), file.Length, file.LastWriteTimeUtc, clock.GetUtcNow());
            if (look.IsRipe(clock.GetUtcNow()))
            {
                await TakeAsync(tray, file, look, cancellationToken);
            }
        }
        catch (FileNotFoundException)
        {
            // Whoever put it there took it away again.
            looks.Remove(file.FullName);
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            TellOf(file, look, error);
        }
    }

    private async Task TakeAsync(Tray tray, FileInfo file, Look look, CancellationToken cancellationToken)
    {
        var received = await reports.TakeAsync(tray.Shop, IncomingFile.At(file.FullName), cancellationToken);
        file.Refresh();
        if (!file.Exists || !look.Is(file.Length, file.LastWriteTimeUtc))
        {
            // It was written again meanwhile: the next look takes it as it is now.
            return;
        }

        var verdict = Verdict.Of(received, operators.WordsOf(tray.Shop));
        if (verdict.End == Tray.Refused)
        {
            var what = $"file-refused/{tray.Shop}/{file.Name}/{look.WrittenAt:yyyyMMddHHmmss}";
            await operators.TellAsync(tray.Shop, what, words => Verdict.Of(received, words).Why!, cancellationToken);
        }

        Log.Taken(logger, file.Name, tray.Shop, tray.Put(file, verdict.End, verdict.Why?.PlainText));
        looks.Remove(file.FullName);
    }

    /// <summary>The same trouble is told once, however often it is tried again.</summary>
    private void TellOf(FileInfo file, Look? look, Exception error)
    {
        if (look?.Trouble != error.Message)
        {
            Log.NotTaken(logger, file.FullName, error.Message, error is IOException or UnauthorizedAccessException ? null : error);
        }

        if (look is not null)
        {
            looks[file.FullName] = look.After(error.Message, clock.GetUtcNow());
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1450, LogLevel.Information, "{File} was taken for {Shop} and lies in {Target}")]
        public static partial void Taken(ILogger logger, string file, string shop, string target);

        [LoggerMessage(1451, LogLevel.Warning, "{File} could not be taken and is tried again: {Error}")]
        public static partial void NotTaken(ILogger logger, string file, string error, Exception? exception);

        [LoggerMessage(1452, LogLevel.Warning, "{Entry} is a folder or a link: only files are taken from the inbox")]
        public static partial void NoFile(ILogger logger, string entry);

        [LoggerMessage(1453, LogLevel.Error, "The inbox {Folder} cannot be used: {Error}")]
        public static partial void NoInbox(ILogger logger, string folder, string error);
    }
}
