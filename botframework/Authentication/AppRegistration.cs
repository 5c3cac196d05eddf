using Microsoft.Extensions.Configuration;

namespace BotFramework.Authentication;

/// <summary>What the settings say of the bot's registration, and with what it proves to be that bot.</summary>
internal static class AppRegistration
{
    private const string Multi = "MultiTenant";
    private const string Single = "SingleTenant";
    private const string Managed = "UserAssignedMSI";

    /// <summary>Null without an app id: then there is nothing to prove.</summary>
    /// <exception cref="InvalidOperationException">The settings contradict each other or ask for what is not supported.</exception>
    public static ServiceClientCredentialsFactory? ProofIn(IConfiguration configuration)
    {
        if (configuration.Text("MicrosoftAppId") is not { } appId)
        {
            return null;
        }

        var password = configuration.Text("MicrosoftAppPassword");
        return (Is(TypeIn(configuration), Managed), password) switch
        {
            (true, null) => new ManagedIdentity(appId),
            (true, _) => throw new InvalidOperationException(
                $"MicrosoftAppType is {Managed}, and MicrosoftAppPassword is set: a managed identity has none."),
            (false, { } secret) => new ClientSecret(appId, secret),
            _ => throw new InvalidOperationException(
                "MicrosoftAppId is set, MicrosoftAppPassword is not, nor is a certificate: the bot could not answer anybody."),
        };
    }

    /// <summary>The tenant that a bot for one tenant is registered in; null for a bot for all, or one without an app id.</summary>
    public static string? TenantIn(IConfiguration configuration)
    {
        var type = TypeIn(configuration);
        if (configuration.Text("MicrosoftAppId") is null || Is(type, Multi))
        {
            return null;
        }

        return configuration.Text("MicrosoftAppTenantId")
            ?? throw new InvalidOperationException($"MicrosoftAppType is {type}, MicrosoftAppTenantId is not set.");
    }

    /// <summary>Null, blank or not set.</summary>
    public static string? Text(this IConfiguration configuration, string key) =>
        configuration[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    private static string TypeIn(IConfiguration configuration)
    {
        var type = configuration.Text("MicrosoftAppType") ?? Multi;
        return Is(type, Multi) || Is(type, Single) || Is(type, Managed)
            ? type
            : throw new InvalidOperationException($"MicrosoftAppType '{type}' is not supported; {Multi}, {Single} and {Managed} are.");
    }

    private static bool Is(string type, string other) => type.Equals(other, StringComparison.OrdinalIgnoreCase);
}
