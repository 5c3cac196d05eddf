namespace Helmsman.Connector.Identity;

/// <summary>The bot as its owner registered it.</summary>
/// <param name="Tenant">Its home, and the tenant of the people in the world unless they say another.</param>
public sealed record BotRegistration(string AppId, string Secret, string Name, string Tenant)
{
    public static BotRegistration MadeUp { get; } = new(
        "6c1f0f5e-4b0a-4d8e-9a53-2f6f6d1a7b10", "made-up-secret", "Helmsman", "0d3c1d4a-9a0b-4f0e-8b1e-55a4c1f6a001");

    /// <summary>How the bot is called in conversations.</summary>
    public string Id => $"28:{AppId}";
}
