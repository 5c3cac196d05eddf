namespace Helmsman.Bot.Reports.Inbox;

/// <summary>The folder into which one shop's files are dropped, and the three below it in which they end.</summary>
internal sealed record Tray(string Shop, string Folder)
{
    public const string Done = "done";
    public const string Refused = "refused";
    public const string Waiting = "waiting";
    public const string ReasonEnding = ".reason.txt";

    private static readonly string[] Ends = [Done, Refused, Waiting];

    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>With one shop the inbox is its tray; with several each has a folder in it, called by the shop's id.</summary>
    public static IReadOnlyList<Tray> In(string inbox, IReadOnlyList<string> shops) => shops is [var only]
        ? [new Tray(only, inbox)]
        : [.. shops.Select(shop => new Tray(shop, Path.Combine(inbox, shop)))];

    public void Prepare()
    {
        foreach (var end in Ends)
        {
            Directory.CreateDirectory(Path.Combine(Folder, end));
        }
    }

    /// <summary>The oldest first, so that a corrected export comes after the one it corrects.</summary>
    public IReadOnlyList<FileInfo> Files() =>
    [
        .. Entries().OfType<FileInfo>().Where(IsPlain)
            .OrderBy(file => file.LastWriteTimeUtc).ThenBy(file => file.Name, StringComparer.Ordinal),
    ];

    /// <summary>What lies there and is no file: folders, and links, which could lead anywhere.</summary>
    public IReadOnlyList<string> NoFiles() =>
        [.. Entries().Where(entry => !IsPlain(entry) && !Ends.Contains(entry.Name, StringComparer.Ordinal)).Select(entry => entry.FullName)];

    /// <summary>Moves a file to one of the folders where files end, under a name that is free there.</summary>
    /// <param name="reason">Written beside it, before it moves: whoever finds the file finds the reason.</param>
    public string Put(FileInfo file, string end, string? reason)
    {
        var target = Path.Combine(Folder, end, FreeName(file.Name, name => Path.Exists(Path.Combine(Folder, end, name))));
        if (reason is not null)
        {
            File.WriteAllText(target + ReasonEnding, reason + Environment.NewLine);
        }

        File.Move(file.FullName, target);
        return target;
    }

    /// <summary>report.csv, report (2).csv, report (3).csv …</summary>
    public static string FreeName(string name, Func<string, bool> isTaken) => Enumerable.Range(1, int.MaxValue)
        .Select(number => number == 1 ? name : $"{Path.GetFileNameWithoutExtension(name)} ({number}){Path.GetExtension(name)}")
        .First(candidate => !isTaken(candidate));

    private IEnumerable<FileSystemInfo> Entries() =>
        new DirectoryInfo(Folder).EnumerateFileSystemInfos("*", Everything).Where(entry => !Passing.Over(entry.Name));

    private static bool IsPlain(FileSystemInfo entry) => (entry.Attributes & (FileAttributes.Directory | FileAttributes.ReparsePoint | FileAttributes.Device)) == FileAttributes.None;
}

/// <summary>The trays that are watched; none when no inbox is set.</summary>
internal sealed record Trays(IReadOnlyList<Tray> All);
