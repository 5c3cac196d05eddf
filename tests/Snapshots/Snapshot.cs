using System.Runtime.CompilerServices;

namespace Helmsman.Tests.Snapshots;

/// <summary>
/// Compares what is made with what was looked at and accepted, kept in a folder <c>Snapshots</c> beside the test. A difference fails and leaves a
/// <c>.received</c> file next to it; with HELMSMAN_ACCEPT=1 in the environment what is made is accepted.
/// </summary>
public static class Snapshot
{
    internal static readonly bool Accepts = Environment.GetEnvironmentVariable("HELMSMAN_ACCEPT") == "1";

    /// <param name="name">File name with its extension.</param>
    public static void Match(string actual, string name, [CallerFilePath] string test = "") =>
        Match(actual, Path.Combine(Path.GetDirectoryName(test)!, "Snapshots", name), Accepts);

    /// <param name="file">Where it is kept, when that is not beside the test.</param>
    internal static void MatchFile(string actual, string file) => Match(actual, file, Accepts);

    internal static void Match(string actual, string file, bool accept)
    {
        var received = Path.ChangeExtension(file, $".received{Path.GetExtension(file)}");
        var text = actual.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        if (accept)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        var accepted = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : null;
        if (accepted == text)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, text);
        Assert.Fail(accepted is null ? $"Nothing is accepted yet as {file}; look at {received}." : $"{received} differs from what is accepted:\n{FirstDifference(accepted, text)}");
    }

    private static string FirstDifference(string accepted, string received)
    {
        var (old, now) = (accepted.Split('\n'), received.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(index => old.ElementAtOrDefault(index) != now.ElementAtOrDefault(index));
        return $"line {line + 1}\n- {old.ElementAtOrDefault(line)}\n+ {now.ElementAtOrDefault(line)}";
    }
}
