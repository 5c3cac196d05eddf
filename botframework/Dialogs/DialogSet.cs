namespace BotFramework.Dialogs;

/// <summary>Dialogs that can begin each other, by id.</summary>
public sealed class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState>? dialogState;
    private readonly Dictionary<string, Dialog> dialogs = new(StringComparer.Ordinal);

    public DialogSet()
    {
    }

    public DialogSet(IStatePropertyAccessor<DialogState> dialogState) => this.dialogState = dialogState;

    /// <summary>Adds a dialog whose id is free.</summary>
    /// <exception cref="ArgumentException">Another dialog has this id.</exception>
    public DialogSet Add(Dialog dialog)
    {
        dialogs.Add(dialog.Id, dialog);
        return this;
    }

    /// <summary>The running dialogs of this conversation, read from state.</summary>
    /// <exception cref="InvalidOperationException">The set was made without a state property.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var accessor = dialogState ?? throw new InvalidOperationException("This set of dialogs has no state property of its own.");
        var state = await accessor.GetAsync(turnContext, () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    public Dialog? Find(string dialogId) => dialogs.GetValueOrDefault(dialogId);

    public IEnumerable<Dialog> GetDialogs() => dialogs.Values;
}
