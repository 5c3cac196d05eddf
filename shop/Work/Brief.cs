using Helmsman.Shop.Reports;
using Helmsman.Shop.Work.Outcomes;
using Helmsman.Shop.Work.Remedies;

namespace Helmsman.Shop.Work;

/// <summary>What is asked of somebody, and on the strength of which figure (S157).</summary>
/// <param name="Finding">Null: no figure stands behind it (a decision of a meeting, an idea).</param>
/// <param name="Role">In which he is asked.</param>
/// <param name="Assignee">Null: whoever holds the role and takes it first.</param>
/// <param name="What">What is to be done, in the asker's words; user text.</param>
/// <param name="DoneWhen">How both will know that it worked; user text or prefilled from the finding.</param>
/// <param name="Due">The day it is due, in the shop's zone.</param>
/// <param name="References">Pictures or files that show what is meant: name and address.</param>
public sealed record Brief(
    string Shop,
    Finding? Finding,
    string Role,
    string? Assignee,
    string RequestedBy,
    string What,
    string DoneWhen,
    DateOnly Due,
    IReadOnlyList<Reference> References)
{
    /// <summary>One of <see cref="BriefKinds"/>: what else is asked for.</summary>
    public string Kind { get => field ?? BriefKinds.General; init; }

    /// <summary>What the kind asks for besides, in its order.</summary>
    public IReadOnlyList<BriefAnswer> Answers { get => field ?? []; init; }

    /// <summary>Ours; kept back until the person has said what he thinks himself (S93). Null: there is none, or it stands in <see cref="What"/>.</summary>
    public string? Suggestion { get; init; }

    /// <summary>What is wrong is to be said before it is solved (S85).</summary>
    public bool DiagnoseFirst { get; init; }

    /// <summary>Null: nothing is read afterwards.</summary>
    public Watch? Watch { get; init; }

    /// <summary>What helped before with findings like this one, as it was known when it was handed over; null: nothing is on record.</summary>
    public Remedy? Remedy { get; init; }

    /// <summary>About a person's own figures: it is shown to him and to whoever asked, never in a channel.</summary>
    public bool IsPrivate { get => field || Finding?.Dimension == ReportKinds.ServiceByAgent; init; }

    /// <summary>What it came of, as <c>kind/id</c>: a meeting, an opinion round; null: a finding, or nothing.</summary>
    public string? From { get; init; }
}

/// <param name="Field">Stored name of what was asked, for example <c>audience</c>.</param>
/// <param name="Text">User text.</param>
public sealed record BriefAnswer(string Field, string Text);

/// <summary>Stored names of the kinds of brief.</summary>
public static class BriefKinds
{
    public const string General = "general";

    /// <summary>For the designer: goal, audience, selling points … (S157).</summary>
    public const string Design = "design";

    /// <summary>For ad staff: how traffic is refilled, with what budget, for how many visitors, until when (S92).</summary>
    public const string Refill = "refill";

    public const string BadReview = "bad-review";
    public const string Return = "return";

    /// <summary>What customer service answers is to change.</summary>
    public const string ReplyChange = "reply-change";

    /// <summary>How many are needed at the chat (S132, S133).</summary>
    public const string Capacity = "capacity";

    /// <summary>A price is to change: for whom (S156).</summary>
    public const string Price = "price";

    public static IReadOnlyList<string> All { get; } = [General, Design, Refill, BadReview, Return, ReplyChange, Capacity, Price];
}
