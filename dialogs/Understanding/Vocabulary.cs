using System.Text.Json;
using System.Text.Json.Serialization;

namespace Helmsman.Dialogs.Understanding;

/// <summary>The words people use, from <c>vocabulary.json</c>: group → meaning → phrases in both languages.</summary>
internal static class Vocabulary
{
    public static readonly Phrasebook<Word> Words = new(Load());

    private static IEnumerable<(string, Word)> Load()
    {
        using var file = typeof(Vocabulary).Assembly.GetManifestResourceStream("Helmsman.Dialogs.Understanding.vocabulary.json")
            ?? throw new InvalidOperationException("vocabulary.json is not embedded.");
        var groups = JsonSerializer.Deserialize(file, VocabularyJson.Default.Groups)
            ?? throw new InvalidOperationException("vocabulary.json is empty.");
        return [.. from @group in groups
                   from meaning in @group.Value
                   from phrase in meaning.Value
                   select (phrase, new Word(@group.Key, meaning.Key))];
    }
}

/// <param name="Group">What sort of word it is: a constant of <see cref="Groups"/>.</param>
/// <param name="Meaning">Within the group, for example a metric's id.</param>
internal sealed record Word(string Group, string Meaning);

internal static class Groups
{
    public const string Metric = "metric";
    public const string Period = "period";
    public const string Weekday = "weekday";
    public const string Comparison = "comparison";

    /// <summary>比, vs: the period that follows is the one compared with.</summary>
    public const string Against = "against";

    /// <summary>But, 却: what is asked comes after it.</summary>
    public const string Contrast = "contrast";
    public const string Role = "role";

    /// <summary>Set, hand over, schedule: what is to be done.</summary>
    public const string Act = "act";

    /// <summary>Briefing, target: what it is done to.</summary>
    public const string Thing = "thing";
    public const string Intent = "intent";
    public const string Asking = "asking";

    /// <summary>呢, what about: goes on from the question before.</summary>
    public const string FollowUp = "follow-up";

    /// <summary>The shop as a whole, or its sources or products without naming one.</summary>
    public const string Scope = "scope";
    public const string Days = "days";

    /// <summary>A change of the shop, by its kind.</summary>
    public const string Change = "change";

    /// <summary>Words that say nothing by themselves.</summary>
    public const string Filler = "filler";
    public const string Answer = "answer";
}

[JsonSerializable(typeof(Dictionary<string, Dictionary<string, string[]>>), TypeInfoPropertyName = "Groups")]
internal sealed partial class VocabularyJson : JsonSerializerContext;
