using Helmsman.Cards;

namespace Helmsman.Dialogs.Briefs;

/// <summary>A hand-off that was running when the program was replaced by one that asks otherwise: what was said is kept, and asked on from there.</summary>
internal static class OlderHandOff
{
    private const string Held = "dialogs";

    /// <summary>Null: nothing of it can be read any more.</summary>
    public static HandOffDraft? Read(IDictionary<string, object> state) =>
        state.TryGetValue(Held, out var dialogs) && Wire.Read(dialogs, DraftJson.Default.Stack) is { DialogStack: { } runs }
            ? runs.Select(run => run.State?.Values?.Draft).OfType<string>().Select(draft => Wire.Read(draft, DraftJson.Default.HandOffDraft)).OfType<HandOffDraft>().FirstOrDefault()
            : null;

    internal sealed record Stack(IReadOnlyList<Run>? DialogStack);

    internal sealed record Run(State? State);

    internal sealed record State(Values? Values);

    internal sealed record Values(string? Draft);
}
