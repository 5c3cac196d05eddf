namespace BotFramework.Connector;

/// <summary>Ids of the channels this product meets.</summary>
public static class Channels
{
    public const string Directline = "directline";
    public const string Emulator = "emulator";
    public const string Msteams = "msteams";
    public const string Slack = "slack";
    public const string Test = "test";
    public const string Webchat = "webchat";
}
