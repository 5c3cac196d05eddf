using System.Text.Json.Nodes;

namespace Helmsman.Bot.Channels.Local;

/// <summary>The bot as this channel knows it.</summary>
public static class LocalBot
{
    public const string Id = "helmsman";

    public const string Name = "舵手 Helmsman";

    public static JsonObject ToAccount() => new() { ["id"] = Id, ["name"] = Name, ["role"] = "bot" };
}
