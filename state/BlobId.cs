using System.Text.RegularExpressions;

namespace Helmsman.State;

/// <summary>Ids become paths: what could lead out of the folder is refused.</summary>
internal static partial class BlobId
{
    public static string Check(string id) => Shape().IsMatch(id)
        ? id
        : throw new ArgumentException($"'{id}' is no id of a blob: words of letters, digits, '-', '_' and '.', parted by '/'", nameof(id));

    [GeneratedRegex(@"\A[\p{L}\p{N}_-][\p{L}\p{N}_.-]*(/[\p{L}\p{N}_-][\p{L}\p{N}_.-]*)*\z", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Shape();
}
