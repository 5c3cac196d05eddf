namespace Helmsman.Dialogs;

/// <summary>
/// Names one intention to hand something over. It is made where the intention begins (a dialog, a form) and travels with it, so that a second yes,
/// a message delivered again after a crash or a form submitted twice makes no second task.
/// </summary>
public static class HandOverKey
{
    public static string New() => Guid.NewGuid().ToString("N");
}
