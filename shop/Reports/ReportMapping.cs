using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Reports;

/// <summary>What somebody said the columns of a file are; files with the same headers are read by it from then on.</summary>
/// <param name="Signature">Of the headers, see <see cref="ReportQuestion.WhichColumns"/>.</param>
/// <param name="Kind">A name of <see cref="ReportKinds"/>.</param>
/// <param name="Columns">Header as the file spells it → column or measure (a key of <c>headers.json</c>); the others are not read.</param>
/// <param name="By">A person of the team.</param>
public sealed record ReportMapping(string Shop, string Signature, string Kind, IReadOnlyDictionary<string, string> Columns, string By)
{
    public static readonly DocumentKind<ReportMapping> Documents = new("report-mapping", ShopJson.Default.ReportMapping);

    /// <summary>In place of a signature: any file that has all the columns.</summary>
    public const string AnyWithItsColumns = "*";

    public string Id => $"{Shop}/{Signature}";
}
