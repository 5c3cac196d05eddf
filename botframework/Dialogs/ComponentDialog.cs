namespace BotFramework.Dialogs;

/// <summary>A dialog with dialogs and a stack of its own inside; from outside it is one.</summary>
public class ComponentDialog(string? dialogId = null) : DialogContainer(dialogId)
{
    public const string PersistedDialogState = "dialogs";

    /// <summary>The dialog to begin with; the first one added unless set.</summary>
    public string? InitialDialogId { get; set; }

    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc, object? options = null, CancellationToken cancellationToken = default) =>
        await SettleAsync(outerDc, await OnBeginDialogAsync(CreateChildContext(outerDc), options, cancellationToken), cancellationToken);

    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext outerDc, CancellationToken cancellationToken = default) =>
        await SettleAsync(outerDc, await OnContinueDialogAsync(CreateChildContext(outerDc), cancellationToken), cancellationToken);

    /// <summary>A dialog begun on top of this one has ended: the dialog inside asks its question again.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        await Inner(turnContext, instance).RepromptDialogAsync(cancellationToken);
        await OnRepromptDialogAsync(turnContext, instance, cancellationToken);
    }

    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            await Inner(turnContext, instance).CancelAllDialogsAsync(cancellationToken);
        }

        await OnEndDialogAsync(turnContext, instance, reason, cancellationToken);
    }

    public override DialogContext CreateChildContext(DialogContext dc)
    {
        var inner = Inner(dc.Context, dc.ActiveDialog!);
        inner.Parent = dc;
        return inner;
    }

    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object? options, CancellationToken cancellationToken = default) =>
        innerDc.BeginDialogAsync(InitialDialogId!, options, cancellationToken);

    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    protected virtual Task OnEndDialogAsync(
        ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    protected virtual Task OnRepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    protected virtual Task<DialogTurnResult> EndComponentAsync(
        DialogContext outerDc, object? result, CancellationToken cancellationToken) =>
        outerDc.EndDialogAsync(result, cancellationToken);

    private DialogContext Inner(ITurnContext turnContext, DialogInstance instance)
    {
        if (instance.State.Read<DialogState>(PersistedDialogState) is not { } state)
        {
            instance.State[PersistedDialogState] = state = new DialogState();
        }

        return new DialogContext(Dialogs, turnContext, state);
    }

    private async Task<DialogTurnResult> SettleAsync(DialogContext outerDc, DialogTurnResult inner, CancellationToken cancellationToken)
    {
        if (inner.Status == DialogTurnStatus.Waiting)
        {
            return EndOfTurn;
        }

        var ended = await EndComponentAsync(outerDc, inner.Result, cancellationToken);
        return inner.Status == DialogTurnStatus.Cancelled ? inner : ended;
    }
}
