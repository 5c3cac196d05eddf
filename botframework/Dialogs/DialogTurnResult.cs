namespace BotFramework.Dialogs;

/// <summary>How things stand after a turn, and what the dialog that ended has to say.</summary>
public sealed class DialogTurnResult(DialogTurnStatus status, object? result = null)
{
    public DialogTurnStatus Status { get; set; } = status;
    public object? Result { get; set; } = result;
}

public enum DialogTurnStatus
{
    /// <summary>No dialog was running.</summary>
    Empty,
    Waiting,
    Complete,
    Cancelled,
}

/// <summary>Why a step or the end of a dialog was called.</summary>
public enum DialogReason
{
    BeginCalled,
    ContinueCalled,
    EndCalled,
    ReplaceCalled,
    CancelCalled,
    NextCalled,
}
