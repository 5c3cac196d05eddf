namespace BotFramework.Dialogs;

/// <summary>A dialog made of dialogs.</summary>
public abstract class DialogContainer(string? dialogId = null) : Dialog(dialogId)
{
    public DialogSet Dialogs { get; } = new();

    public abstract DialogContext? CreateChildContext(DialogContext dc);

    public Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId);
}
