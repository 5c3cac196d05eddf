namespace Helmsman.Shop.Work;

/// <summary>Why an event did not happen.</summary>
public enum Refusal
{
    /// <summary>It is somebody else's to do.</summary>
    NotYours,

    /// <summary>Only whoever asked for it, or whoever runs the shop, may.</summary>
    NotForYou,

    /// <summary>He is no longer of the shop.</summary>
    HasLeft,

    /// <summary>By the same person: a second click.</summary>
    AlreadyAcknowledged,

    /// <summary>Anybody of the role could take it, and somebody was faster.</summary>
    TakenByAnother,

    AlreadyStarted,

    AlreadyDone,

    /// <summary>The figure was read, or it was cancelled.</summary>
    AlreadyOver,

    /// <summary>It waits for a yes, or was handed back.</summary>
    NotHandedOver,

    /// <summary>It does not wait for a yes.</summary>
    NotProposed,

    /// <summary>It is not done, so there is nothing to reopen or to read.</summary>
    NotDone,

    /// <summary>What is wrong is to be said first (S85).</summary>
    DiagnoseFirst,

    /// <summary>Why, or what, has to be said.</summary>
    WordsMissing,

    WordsTooLong,

    /// <summary>A time to come is wanted, or a day not before today.</summary>
    NotLater,

    /// <summary>He has it already.</summary>
    SamePerson,

    /// <summary>Nobody of the team has this id.</summary>
    NobodyKnown,
}
