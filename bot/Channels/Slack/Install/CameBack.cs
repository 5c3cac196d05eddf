namespace Helmsman.Bot.Channels.Slack.Install;

/// <summary>What a browser brings back from Slack. Nothing of it is to be trusted before its state is.</summary>
/// <param name="Browser">What the cookie says.</param>
/// <param name="Error">Slack's word for a no, such as <c>access_denied</c>.</param>
public sealed record CameBack(string? State, string? Browser, string? Code, string? Error);
