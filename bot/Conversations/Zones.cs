using System.Text.RegularExpressions;

namespace Helmsman.Bot.Conversations;

/// <summary>Zones as clients name them.</summary>
public static partial class Zones
{
    /// <summary>The IANA name of a zone that this machine knows, by its IANA or its Windows name; null for anything else.</summary>
    public static string? Valid(string? told) =>
        told is not null && ZoneName().IsMatch(told) && TimeZoneInfo.TryFindSystemTimeZoneById(Iana(told), out var zone) ? Iana(zone.Id) : null;

    private static string Iana(string name) => TimeZoneInfo.TryConvertWindowsIdToIanaId(name, out var iana) ? iana : name;

    // A name is looked for among the machine's files: nothing that could lead out of their folder is looked for at all.
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9_+\-. ()]{0,63}(/[A-Za-z][A-Za-z0-9_+\-]{0,63}){0,2}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ZoneName();
}
