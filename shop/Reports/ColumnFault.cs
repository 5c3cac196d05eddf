namespace Helmsman.Shop.Reports;

/// <summary>What is wrong with what somebody said the columns of a file are.</summary>
/// <param name="Column">Where to say it.</param>
public abstract record ColumnFault(string Column)
{
    /// <summary>That the file has no such column; only of the first of <see cref="KindColumns.Days"/> it is an answer.</summary>
    public const int None = -1;

    /// <param name="AnyOf">The columns of which one would have been enough.</param>
    public sealed record NotChosen(string Column, IReadOnlyList<string> AnyOf) : ColumnFault(Column);

    /// <param name="Other">Which the same header was chosen for.</param>
    public sealed record Twice(string Column, string Other) : ColumnFault(Column);

    /// <param name="chosen">Column → index of its header.</param>
    public static IReadOnlyList<ColumnFault> In(IReadOnlyDictionary<string, int> chosen, KindColumns kind, IReadOnlyList<StrangeColumn> columns) =>
    [
        .. kind.Needs
            .Where(need => !need.Any(column => chosen.TryGetValue(column, out var header) && (header != None || column == kind.Days[0])))
            .Select(need => new NotChosen(need[0], need)),
        .. chosen
            .Where(each => each.Value != None)
            .GroupBy(each => HeaderName.Of(columns[each.Value].Header).Exact, each => each.Key, StringComparer.Ordinal)
            .SelectMany(same => same.Skip(1).Select(column => new Twice(column, same.First()))),
    ];
}
