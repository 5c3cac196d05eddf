using System.Text.Json.Serialization;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Briefs;

namespace Helmsman.Dialogs.Briefs;

/// <summary>A hand-off as far as somebody has said it.</summary>
/// <param name="Finding">Id of a kept finding.</param>
/// <param name="What">Of drafts that were kept before there were kinds of brief; so is <paramref name="Due"/>.</param>
/// <param name="Key">Made when the dialog begins: however often it is confirmed, one task comes of it. Null in dialogs begun before there were keys.</param>
internal sealed record HandOffDraft(
    string Finding,
    string? Role = null,
    string? Assignee = null,
    string? What = null,
    DateOnly? Due = null,
    IReadOnlyList<Reference>? References = null,
    string? Key = null)
{
    /// <summary>Null: the one that role and finding call for.</summary>
    public string? Kind { get; init; }

    /// <summary>What helped before in that role, in a sentence of its own beside the suggestion; null: nothing is known to.</summary>
    public string? Helped { get; init; }

    /// <summary>Whoever of the role takes it first.</summary>
    public bool Anyone { get; init; }

    /// <summary>Null: as the kind has it.</summary>
    public bool? DiagnoseFirst { get; init; }

    /// <summary>Field → what was answered, as its shape is kept.</summary>
    public IReadOnlyDictionary<string, string>? Answers { get; init; }

    /// <summary>Fields that were left out.</summary>
    public IReadOnlyList<string>? Passed { get; init; }

    /// <summary>What the bot waits for, where somebody wants it otherwise than it is; null: the first thing that is missing.</summary>
    public string? Asked { get; init; }

    /// <summary>All roles were asked for.</summary>
    public bool AllRoles { get; init; }

    /// <summary>Something of it was answered: worth keeping.</summary>
    public bool IsBegun { get; init; }

    [JsonIgnore]
    public IReadOnlyDictionary<string, string> Said => Answers ?? new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The same draft in today's form.</summary>
    public HandOffDraft Renewed() => this with
    {
        What = null,
        Due = null,
        Answers = new Dictionary<string, string>(
            [
                .. What is null ? [] : new[] { KeyValuePair.Create(BriefFields.What, What) },
                .. Due is { } due ? new[] { KeyValuePair.Create(BriefFields.Due, DueDays.Write(due)) } : [],
                .. Said,
            ],
            StringComparer.Ordinal),
    };

    public HandOffDraft With(string field, string value) => this with
    {
        Answers = new Dictionary<string, string>(Said, StringComparer.Ordinal) { [field] = value },
        Asked = null,
        IsBegun = true,
    };

    /// <summary>With pictures or links that came along with whatever was said.</summary>
    public HandOffDraft With(IReadOnlyList<Reference> sent) => this with { References = [.. (References ?? []).Concat(sent).Distinct()], IsBegun = true };

    public HandOffDraft Without(params IEnumerable<string> fields) =>
        this with { Passed = [.. ((IEnumerable<string>)[.. Passed ?? [], .. fields]).Distinct(StringComparer.Ordinal)], Asked = null, IsBegun = true };

    /// <summary>For another role: who does it is asked anew, and what kind of brief it is goes by the role.</summary>
    public HandOffDraft For(string role) => this with { Role = role, Helped = null, Assignee = null, Anyone = false, Kind = null, Asked = null, IsBegun = true };
}
