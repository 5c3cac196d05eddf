namespace Helmsman.Cards;

/// <summary>What a button asks for. Wire names: posted cards live for months, so a name once given stays.</summary>
public static class Verbs
{
    /// <summary>Answer the question that the button carries.</summary>
    public const string Ask = "answer.ask";

    /// <summary>Begin handing the finding to the role.</summary>
    public const string HandOff = "handoff.start";

    public const string Acknowledge = "work.acknowledge";
    public const string Done = "work.done";

    /// <summary>Show the latest briefing in this conversation.</summary>
    public const string ShowBriefing = "briefing.show";

    /// <summary>List what is open for the person who asks.</summary>
    public const string ShowMyWork = "work.mine";

    public const string SetTarget = "target.start";
    public const string SetRoles = "roles.start";
    public const string SetSchedule = "schedule.start";
    public const string Help = "help.show";

    public static IReadOnlyList<string> All { get; } =
        [Ask, HandOff, Acknowledge, Done, ShowBriefing, ShowMyWork, SetTarget, SetRoles, SetSchedule, Help];
}
