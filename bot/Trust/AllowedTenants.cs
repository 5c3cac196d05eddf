namespace Helmsman.Bot.Trust;

/// <summary>
/// The Teams tenants that are served. Only Teams says which tenant an activity comes from, so only Teams is asked: a Direct Line or Web Chat
/// client was let in by the key of that channel. A registration for one tenant does not keep others out, so this list does.
/// </summary>
/// <param name="ids">None: every tenant is served.</param>
public sealed class AllowedTenants(IEnumerable<string> ids)
{
    private const string Teams = "msteams";

    private readonly HashSet<string> ids = ids
        .Where(id => !string.IsNullOrWhiteSpace(id))
        .Select(id => id.Trim())
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those listed; with none listed, a bot registered for one tenant serves that one, and a bot for many serves all.</summary>
    public static AllowedTenants From(IEnumerable<string> listed, IConfiguration configuration)
    {
        string[] named = [.. listed];
        return new AllowedTenants(named.Length > 0 || !IsForOne(configuration["MicrosoftAppType"])
            ? named
            : [configuration["MicrosoftAppTenantId"] ?? string.Empty]);
    }

    /// <summary>Every tenant that the activity names must be allowed, and it must name one.</summary>
    public bool Admit(Activity activity)
    {
        if (ids.Count == 0 || activity.ChannelId != Teams)
        {
            return true;
        }

        string[] named = [.. new[] { activity.Conversation?.TenantId, TenantInChannelData(activity) }.OfType<string>()];
        return named.Length > 0 && Array.TrueForAll(named, ids.Contains);
    }

    private static string? TenantInChannelData(Activity activity) =>
        activity.TryGetChannelData<TeamsChannelData>(out var told) ? told?.Tenant?.Id : null;

    private static bool IsForOne(string? type) =>
        "SingleTenant".Equals(type, StringComparison.OrdinalIgnoreCase) || "UserAssignedMSI".Equals(type, StringComparison.OrdinalIgnoreCase);
}
