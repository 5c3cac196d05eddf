namespace Helmsman.Cards;

/// <summary>What a button asks for. Wire names: posted cards live for months, so a name once given stays.</summary>
public static class Verbs
{
    /// <summary>Answer the question that the button carries.</summary>
    public const string Ask = "answer.ask";

    /// <summary>Begin handing the finding to the role.</summary>
    public const string HandOff = "handoff.start";

    /// <summary>Open the form that hands the finding over; where nothing can be opened, the same as <see cref="HandOff"/>.</summary>
    public const string OpenHandOff = "handoff.form";

    /// <summary>The form, filled in.</summary>
    public const string SendHandOff = "handoff.send";

    public const string Acknowledge = "work.acknowledge";
    public const string Done = "work.done";

    /// <summary>Begun, with what the person himself thinks.</summary>
    public const string Start = "work.start";

    /// <summary>Handed back, with the reason.</summary>
    public const string Decline = "work.decline";

    public const string Comment = "work.comment";

    /// <summary>To somebody else.</summary>
    public const string Reassign = "work.reassign";

    /// <summary>Yes to what was proposed.</summary>
    public const string Approve = "work.approve";

    /// <summary>No to it.</summary>
    public const string Reject = "work.reject";

    /// <summary>Yes, but not like this: it goes back to whoever proposed it.</summary>
    public const string Differently = "work.differently";

    /// <summary>In other words than the first time.</summary>
    public const string ProposeAgain = "work.propose-again";

    /// <summary>It is done, and not what was meant.</summary>
    public const string Reopen = "work.reopen";

    public const string CancelWork = "work.cancel";

    /// <summary>All that happened to it.</summary>
    public const string WorkLog = "work.log";

    /// <summary>The task as the one who looks at it sees it: sent by the card itself.</summary>
    public const string ViewWork = "work.view";

    /// <summary>Show a long brief in full.</summary>
    public const string ReadWork = "work.read";

    /// <summary>Show the latest briefing in this conversation.</summary>
    public const string ShowBriefing = "briefing.show";

    /// <summary>List what is open for the person who asks.</summary>
    public const string ShowMyWork = "work.mine";

    public const string SetTarget = "target.start";
    public const string SetRoles = "roles.start";

    /// <summary>Give the role to those who were picked.</summary>
    public const string SaveRole = "roles.save";

    public const string SetSchedule = "schedule.start";
    public const string Help = "help.show";

    /// <summary>Up to which day which report has come.</summary>
    public const string ShowCompleteness = "completeness.show";

    /// <summary>The file is a report of this kind.</summary>
    public const string ChooseKind = "report.kind";

    /// <summary>The file is a report of another kind after all.</summary>
    public const string ChooseOtherKind = "report.other-kind";

    /// <summary>These are the file's columns.</summary>
    public const string ChooseColumns = "report.columns";

    /// <summary>The file is about this day.</summary>
    public const string ChooseDay = "report.day";

    /// <summary>The file is no report.</summary>
    public const string ForgetFile = "report.forget";

    /// <summary>The cause that the answer names is the right one.</summary>
    public const string ConfirmCause = "cause.confirm";

    /// <summary>The cause was another one: chosen, or in the person's own words.</summary>
    public const string CorrectCause = "cause.correct";

    /// <summary>The same form once more, for the role and the kind of brief that were chosen in it.</summary>
    public const string RedrawHandOff = "handoff.redraw";

    /// <summary>Show him what we would do before he has said what he thinks.</summary>
    public const string Suggest = "work.suggest";

    /// <summary>Go on with the hand-off that was left.</summary>
    public const string Resume = "dialog.resume";

    /// <summary>Give it up.</summary>
    public const string Drop = "dialog.drop";

    public static IReadOnlyList<string> All { get; } =
    [
        Ask, HandOff, OpenHandOff, SendHandOff, Acknowledge, Done, ViewWork, ReadWork, ShowBriefing, ShowMyWork, SetTarget, SetRoles, SaveRole, SetSchedule,
        Help, ShowCompleteness, ChooseKind, ChooseOtherKind, ChooseColumns, ChooseDay, ForgetFile,
        ConfirmCause, CorrectCause,
        RedrawHandOff, Suggest, Resume, Drop,
        Start, Decline, Comment, Reassign, Approve, Reject, Differently, ProposeAgain, Reopen, CancelWork, WorkLog,
    ];
}
