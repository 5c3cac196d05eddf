namespace Helmsman.Benchmarks.Why;

/// <summary>What <see cref="Truths.Ratio"/> says of a case.</summary>
/// <param name="Minute">When it happened, as the file counts.</param>
/// <param name="Elements">As <see cref="LeafFile.Name"/> writes them.</param>
internal sealed record RatioTruth(string Minute, IReadOnlySet<string> Elements)
{
    /// <summary>Three lines a case: <c>- data: NAME</c>, <c>timestamp: N</c> and <c>cause: {'a':1, 'b':'x'}</c> or a list of such.</summary>
    public static Dictionary<string, RatioTruth> All(string text)
    {
        var (all, name, minute) = (new Dictionary<string, RatioTruth>(StringComparer.Ordinal), "", "");
        foreach (var line in text.Split('\n').Select(line => line.TrimStart('-', ' ').Trim()))
        {
            switch (line.Split(':', 2))
            {
                case ["data", var value]: name = value.Trim().Replace('+', '_').Replace(' ', '_'); break;
                case ["timestamp", var value]: minute = value.Trim(); break;
                case ["cause", var value]: all.Add(name, new(minute, ElementsOf(value))); break;
            }
        }

        return all;
    }

    private static HashSet<string> ElementsOf(string causes) => causes
        .Split('}', StringSplitOptions.RemoveEmptyEntries)
        .Where(cause => cause.Contains('{', StringComparison.Ordinal))
        .Select(cause => cause[(cause.IndexOf('{', StringComparison.Ordinal) + 1)..].Split(',')
            .Select(part => string.Join('=', part.Split(':').Select(word => word.Trim(' ', '\'')))))
        .Select(parts => Truths.Ordered(string.Join('&', parts)))
        .ToHashSet(StringComparer.Ordinal);
}
