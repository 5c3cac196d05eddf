using System.Text.Json;

namespace Helmsman.Dialogs.Briefs;

/// <summary>Hand-offs that somebody left for something else, or for too long: kept, the last one gone on with first.</summary>
internal static class LeftAside
{
    /// <summary>Whoever leaves more is not going back to the oldest.</summary>
    private const int Most = 3;

    public static bool HasAside(this Memory memory) => memory.Aside is not null;

    public static void PutAside(this Memory memory, HandOffDraft draft) =>
        Keep(memory, [.. Drafts(memory).Where(other => other.Key != draft.Key), draft]);

    /// <summary>The last one, which is then no longer aside; null when there is none.</summary>
    public static HandOffDraft? TakeBack(this Memory memory) => Take(memory, _ => true);

    /// <summary>The one about this finding for this role, or for whatever role.</summary>
    public static HandOffDraft? TakeBack(this Memory memory, string finding, string? role) =>
        Take(memory, draft => draft.Finding == finding && (role is null || role == draft.Role));

    /// <summary>It went out some other way.</summary>
    public static void Forget(this Memory memory, string? key) => Keep(memory, [.. Drafts(memory).Where(draft => draft.Key != key)]);

    private static HandOffDraft? Take(Memory memory, Func<HandOffDraft, bool> wanted)
    {
        var drafts = Drafts(memory);
        var found = drafts.LastOrDefault(wanted);
        if (found is not null)
        {
            Keep(memory, [.. drafts.Where(draft => draft != found)]);
        }

        return found;
    }

    private static List<HandOffDraft> Drafts(Memory memory) => memory.Aside is null
        ? []
        : [.. (JsonSerializer.Deserialize(memory.Aside, DraftJson.Default.ListString) ?? []).Select(HandingOff.Read).OfType<HandOffDraft>()];

    private static void Keep(Memory memory, List<HandOffDraft> drafts) => memory.Aside = drafts.Count == 0
        ? null
        : JsonSerializer.Serialize([.. drafts.TakeLast(Most).Select(HandingOff.Begin)], DraftJson.Default.ListString);
}
