namespace Helmsman.Slack.World;

/// <param name="Bytes">Null: announced, and not uploaded yet.</param>
public sealed record SlackFile(string Id, string Name, string Title, string From, byte[]? Bytes);
