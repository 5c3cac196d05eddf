namespace BotFramework.Dialogs;

/// <summary>The running dialogs of one conversation, the innermost first.</summary>
public sealed class DialogState
{
    public List<DialogInstance> DialogStack { get; set; } = [];
}

/// <summary>
/// One run of a dialog. <see cref="State"/> is stored as JSON: on a later turn, and after a restart, a string is a string again, an
/// integer a <c>long</c>, another number a <c>double</c>; whatever else was put in comes back as JSON and not as its type. So what
/// outlives a turn here is a string, a bool or a <c>long</c>; a record goes in as its JSON text. (With the real packages a string that
/// looks like a full ISO date and time comes back as a DateTime: keep days as <c>yyyy-MM-dd</c>.)
/// </summary>
public sealed class DialogInstance
{
    public string Id { get; set; } = null!;
    public IDictionary<string, object> State { get; set; } = new Dictionary<string, object>(StringComparer.Ordinal);
}
