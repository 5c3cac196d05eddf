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

    /// <summary>List what is open for everybody.</summary>
    public const string ShowTeamWork = "work.team";

    /// <summary>Give a task that somebody has to somebody else.</summary>
    public const string HandOn = "work.hand-on";

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

    /// <summary>Put the task off until the time that was chosen.</summary>
    public const string Snooze = "work.snooze";

    /// <summary>The task is due on the day that was filled in.</summary>
    public const string ChangeDue = "work.due";
    /// <summary>Open the form of a role's log of a day.</summary>
    public const string OpenLog = "log.open";

    /// <summary>The form, filled in.</summary>
    public const string SaveLog = "log.save";

    /// <summary>The form about another shop, filled in.</summary>
    public const string SaveShopSeen = "design-log.save";

    /// <summary>The designer's share, as it was agreed.</summary>
    public const string SaveLedgerTerms = "ledger.terms.save";

    /// <summary>The owner's yes to a month of it.</summary>
    public const string ApproveStatement = "ledger.approve";

    /// <summary>What works for somebody of customer service.</summary>
    public const string SaveTip = "tip.save";

    /// <summary>His consent to have it in the channel.</summary>
    public const string LetTipBePosted = "tip.post";

    /// <summary>It works, says whoever leads.</summary>
    public const string ConfirmTip = "tip.confirm";

    /// <summary>What somebody makes of his own week.</summary>
    public const string SaveView = "coaching.view";

    public const string AdoptSuggestion = "suggestion.adopt";
    public const string DeclineSuggestion = "suggestion.decline";
    /// <summary>Begin to announce a change.</summary>
    public const string AnnounceChange = "change.start";

    /// <summary>The change, announced.</summary>
    public const string SendChange = "change.announce";

    /// <summary>知道了: whoever pressed has done his part of the change.</summary>
    public const string AcknowledgeChange = "change.acknowledge";

    /// <summary>The change is live.</summary>
    public const string GoLive = "change.go-live";

    /// <summary>It is live although not all have acknowledged, for a reason.</summary>
    public const string GoLiveAnyway = "change.go-live-anyway";

    public const string WithdrawChange = "change.withdraw";

    /// <summary>Begin to ask roles for their opinions.</summary>
    public const string AskOpinions = "opinion.ask";

    /// <summary>The roles, asked.</summary>
    public const string StartOpinions = "opinion.start";

    /// <summary>What one of them thinks.</summary>
    public const string SendOpinion = "opinion.send";

    /// <summary>No more answers are waited for.</summary>
    public const string CloseOpinions = "opinion.close";

    /// <summary>This person's proposal is carried out.</summary>
    public const string ChooseOpinion = "opinion.choose";

    /// <summary>None of the proposals, but what is written.</summary>
    public const string DecideOpinions = "opinion.decide";

    /// <summary>Begin to copy a win.</summary>
    public const string CopyWin = "win.start";

    /// <summary>The win, copied to what was chosen.</summary>
    public const string SendWin = "win.send";

    public const string ShowMeeting = "meeting.show";

    /// <summary>Begin to write down what was decided.</summary>
    public const string AddDecision = "meeting.add";

    /// <summary>What was decided.</summary>
    public const string SendDecision = "meeting.send";
    /// <summary>The same form once more, for the role and the kind of brief that were chosen in it.</summary>
    public const string RedrawHandOff = "handoff.redraw";

    /// <summary>Show him what we would do before he has said what he thinks.</summary>
    public const string Suggest = "work.suggest";

    /// <summary>Go on with the hand-off that was left.</summary>
    public const string Resume = "dialog.resume";

    /// <summary>Give it up.</summary>
    public const string Drop = "dialog.drop";

    /// <summary>Those that only show something. Whoever has left the shop may press these and no others.</summary>
    public static IReadOnlyList<string> Reading { get; } =
    [
        Ask, Suggest, ViewWork, ReadWork, WorkLog, ShowBriefing, ShowMyWork, ShowTeamWork, ShowCompleteness, ShowMeeting, Help,
    ];

    public static IReadOnlyList<string> All { get; } =
    [
        Ask, HandOff, OpenHandOff, SendHandOff, Acknowledge, Done, ViewWork, ReadWork, ShowBriefing, ShowMyWork, SetTarget, SetRoles, SaveRole, SetSchedule,
        Help, ShowCompleteness, ChooseKind, ChooseOtherKind, ChooseColumns, ChooseDay, ForgetFile,
        ConfirmCause, CorrectCause,
        Snooze, ChangeDue,
        RedrawHandOff, Suggest, Resume, Drop,
        Start, Decline, Comment, Reassign, Approve, Reject, Differently, ProposeAgain, Reopen, CancelWork, WorkLog,
        OpenLog, SaveLog, SaveShopSeen, SaveLedgerTerms, ApproveStatement,
        SaveTip, LetTipBePosted, ConfirmTip, SaveView, AdoptSuggestion, DeclineSuggestion,
        AnnounceChange, SendChange, AcknowledgeChange, GoLive, GoLiveAnyway, WithdrawChange,
        AskOpinions, StartOpinions, SendOpinion, CloseOpinions, ChooseOpinion, DecideOpinions, CopyWin, SendWin, ShowMeeting, AddDecision, SendDecision,
        ShowTeamWork, HandOn,
    ];
}
