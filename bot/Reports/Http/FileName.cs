namespace Helmsman.Bot.Reports.Http;

/// <summary>The last part of an address → the name of a file.</summary>
internal static class FileName
{
    private const int Longest = 200;

    /// <returns>Null when it is no name: a path in it, hidden or not, a letter that cannot be seen, nothing at all, or far too long.</returns>
    public static string? Of(string? given)
    {
        // The server decodes everything but a slash.
        var name = given?.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase).Trim();
        return name is { Length: > 0 and <= Longest } and not ("." or "..")
            && !name.AsSpan().ContainsAny('/', '\\', ':')
            && !name.Any(char.IsControl)
            ? name
            : null;
    }
}
