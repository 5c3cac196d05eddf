namespace Helmsman.Shop.Reports.Rows;

/// <summary>Counts what of a file is rightly not kept.</summary>
internal sealed class Leavings
{
    private readonly Dictionary<string, (int Count, string Example)> reasons = new(StringComparer.Ordinal);

    public IReadOnlyList<LeftOut> All => [.. reasons.Select(reason => new LeftOut(reason.Key, reason.Value.Count, reason.Value.Example))];

    /// <returns>Whether it is the first of its reason, which is told as the example.</returns>
    public bool Add(string reason, string example = "")
    {
        var (count, first) = reasons.GetValueOrDefault(reason, (0, example));
        reasons[reason] = (count + 1, first);
        return count == 0;
    }

    public void Example(string reason, string example) => reasons[reason] = (reasons[reason].Count, example);
}
