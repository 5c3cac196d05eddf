using Helmsman.Cards;

namespace Helmsman.Bot.Channels.Slack.Install;

/// <summary>What became of an installation.</summary>
public abstract record Outcome
{
    public static readonly NotInstalled Refused = new(StatusCodes.Status403Forbidden, InstallLines.Refused);
    public static readonly NotInstalled Unknown = new(StatusCodes.Status400BadRequest, InstallLines.Unknown);
    public static readonly NotInstalled ElsewhereBegun = new(StatusCodes.Status400BadRequest, InstallLines.ElsewhereBegun);
    public static readonly NotInstalled TooLate = new(StatusCodes.Status410Gone, InstallLines.TooLate);
    public static readonly NotInstalled UsedBefore = new(StatusCodes.Status409Conflict, InstallLines.UsedBefore);
    public static readonly NotInstalled NotTaken = new(StatusCodes.Status400BadRequest, InstallLines.NotTaken);
    public static readonly NotInstalled WholeOrganisation = new(StatusCodes.Status400BadRequest, InstallLines.WholeOrganisation);
    public static readonly NotInstalled NotServed = new(StatusCodes.Status403Forbidden, InstallLines.NotServed);
    public static readonly NotInstalled SlackIsAway = new(StatusCodes.Status503ServiceUnavailable, InstallLines.SlackIsAway);

    /// <param name="Team">The workspace's id.</param>
    public sealed record Installed(string Team, string Name) : Outcome;

    /// <param name="Why">A sentence for whoever tried.</param>
    public sealed record NotInstalled(int Status, Func<Words, string> Why) : Outcome;
}
