namespace Helmsman.Cards;

/// <content>What is said in Slack alone.</content>
public sealed partial class Words
{
    /// <summary>Of a window that nothing else names.</summary>
    public string WindowTitle => this["slack.title"];

    /// <summary>Slack waits no longer for what was sent; what comes of it takes this sentence's place.</summary>
    public string StillWorking => this["slack.working"];

    /// <summary>Pressed where there is no conversation: the answer came as a message.</summary>
    public string AnsweredInChat => this["slack.answered-there"];

    public string ButtonTooOld => this["slack.button-too-old"];

    public string PressAgain => this["slack.press-again"];

    /// <summary>A command was given where the bot is not: the answer comes as a message.</summary>
    public string InOurChat => this["slack.in-our-chat"];

    /// <summary>Another organisation reads along.</summary>
    public string NoFiguresHere => this["slack.shared"];
}
