namespace Helmsman.Bot.Sending;

/// <summary>
/// What Teams takes (learn.microsoft.com, msteams-docs rate-limit, 2026-10-08). Both are Microsoft's own estimates, so a 429 can still come.
/// </summary>
internal static class TeamsRates
{
    /// <summary>Sending into one conversation or thread, and creating one.</summary>
    public static readonly Rate[] Thread = [Rate.Of(7, 1), Rate.Of(8, 2), Rate.Of(60, 30), Rate.Of(1800, 3600)];

    /// <summary>Everything one app asks of one tenant.</summary>
    public static readonly Rate[] Tenant = [Rate.Of(50, 1)];
}
