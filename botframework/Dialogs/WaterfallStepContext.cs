namespace BotFramework.Dialogs;

/// <summary>
/// One step of a waterfall. <see cref="Options"/> and <see cref="Values"/> are stored between turns: put only strings, bools and longs
/// in them, and a record as its JSON text (why: <see cref="DialogInstance"/>).
/// </summary>
public sealed class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog waterfall;
    private bool moved;

    internal WaterfallStepContext(WaterfallDialog waterfall, DialogContext dc, int index, DialogReason reason, object? result)
        : base(dc)
    {
        this.waterfall = waterfall;
        Index = index;
        Reason = reason;
        Result = result;
    }

    public int Index { get; }
    public object? Options { get; internal init; }
    public DialogReason Reason { get; }

    /// <summary>What the step before this one got: a prompt's value, a dialog's result, or the text of the message.</summary>
    public object? Result { get; }

    /// <summary>What the steps keep for each other.</summary>
    public IDictionary<string, object> Values { get; internal init; } = new Dictionary<string, object>(StringComparer.Ordinal);

    /// <summary>Goes to the next step without waiting for a message.</summary>
    /// <exception cref="InvalidOperationException">It was called twice in one step.</exception>
    public Task<DialogTurnResult> NextAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        if (moved)
        {
            throw new InvalidOperationException($"Step {Index} of dialog '{waterfall.Id}' has already gone on.");
        }

        moved = true;
        return waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
