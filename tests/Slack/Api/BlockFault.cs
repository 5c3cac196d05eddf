namespace Helmsman.Slack.Api;

/// <param name="Code">As Slack answers it.</param>
public sealed record BlockFault(string Code, string What);
