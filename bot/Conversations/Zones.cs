using System.Text.RegularExpressions;

namespace Helmsman.Bot.Conversations;

/// <summary>Zones as clients name them.</summary>
public static partial class Zones
{
    /// <summary>The IANA name of a zone that this machine knows, by its IANA or its Windows name; null for anything else.</summary>
    public static string? Valid(string? told) =>
        told is not null && ZoneName().IsMatch(told) && TimeZoneInfo.TryFindSystemTimeZoneById(told, out var zone) ? Iana(zone) : null;

    private static string Iana(TimeZoneInfo zone) =>
        !zone.HasIanaId && TimeZoneInfo.TryConvertWindowsIdToIanaId(zone.Id, out var iana) ? iana : zone.Id;

    // A name is looked for among the machine's files: nothing that could lead out of their folder is looked for at all.
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_+\-. ()]{0,63}(/[A-Za-z][A-Za-z0-9_+\-]{0,63}){0,2}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ZoneName();
}
