namespace Helmsman.Slack.World;

/// <param name="Id"><c>U…</c></param>
/// <param name="Name">As people of the workspace read it.</param>
/// <param name="Zone">Of the tz database.</param>
public sealed record SlackUser(string Id, string Name, string Locale, string Zone);
