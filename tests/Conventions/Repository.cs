using System.Runtime.CompilerServices;

namespace Helmsman.Tests.Conventions;

/// <summary>The tree these tests were built from.</summary>
internal static class Repository
{
    public static readonly string[] Rooms = ["bot", "dialogs", "cards", "shop", "state", "botframework", "samples", "tests"];

    public static string Root { get; } = FindRoot();

    public static string At(params string[] path) => Path.Combine([Root, .. path]);

    /// <summary>Source files of a room by their path from the root, with forward slashes.</summary>
    public static IEnumerable<string> Sources(string room) => Directory
        .EnumerateFiles(At(room), "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "node_modules"));

    private static string FindRoot([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
