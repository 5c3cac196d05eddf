namespace Helmsman.Cards;

/// <summary>What the page says that somebody sees who has installed the app in Slack, or has not.</summary>
public static class InstallLines
{
    public static string Done(string workspace, Words words) => words.Say("slack.install.done", workspace);

    public static string Next(string mention, Words words) => words.Say("slack.install.next", mention);

    public static string OpenSlack(Words words) => words["slack.install.open"];

    public static string NotDone(Words words) => words["slack.install.not-done"];

    public static string Again(Words words) => words["slack.install.again"];

    public static string Refused(Words words) => words["slack.install.refused"];

    public static string Unknown(Words words) => words["slack.install.unknown"];

    public static string ElsewhereBegun(Words words) => words["slack.install.elsewhere"];

    public static string TooLate(Words words) => words["slack.install.too-late"];

    public static string UsedBefore(Words words) => words["slack.install.used"];

    public static string NotTaken(Words words) => words["slack.install.not-taken"];

    public static string WholeOrganisation(Words words) => words["slack.install.whole-organisation"];

    public static string NotServed(Words words) => words["slack.install.not-served"];

    public static string SlackIsAway(Words words) => words["slack.install.away"];
}
