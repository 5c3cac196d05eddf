using System.Globalization;
using Helmsman.Cards;
using Helmsman.Shop.Reports;

namespace Helmsman.Bot.Reports;

/// <summary>What somebody said the columns of a file are, out of the fields of the form.</summary>
internal static class ColumnAnswer
{
    /// <returns>Column → index of its header, or <see cref="ColumnFault.None"/>; a column of which nothing was said, or no header that the file has, is not in it.</returns>
    public static IReadOnlyDictionary<string, int> Of(ColumnFields fields, KindColumns kind, IReadOnlyList<StrangeColumn> columns) => fields.Chosen
        .Where(field => kind.Columns.Contains(field.Key, StringComparer.Ordinal))
        .Select(field => (field.Key, Header: Header(field.Value, columns.Count)))
        .Where(field => field.Header is not null)
        .ToDictionary(field => field.Key, field => field.Header!.Value, StringComparer.Ordinal);

    public static ReportMapping Mapping(WaitingFile waiting, KindColumns kind, ColumnFields fields, string person) => new(
        waiting.Shop,
        waiting.Signature!,
        kind.Kind,
        Of(fields, kind, waiting.Columns)
            .Where(each => each.Value != ColumnFault.None)
            .ToDictionary(each => waiting.Columns[each.Value].Header, each => each.Key, StringComparer.Ordinal),
        person);

    private static int? Header(string chosen, int headers) => chosen == ColumnFields.NoneOfThem
        ? ColumnFault.None
        : int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < headers ? index : null;
}
