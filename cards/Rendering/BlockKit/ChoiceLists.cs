using System.Globalization;
using Helmsman.Cards.Rendering.BlockKit.Blocks;
using Helmsman.Cards.Rendering.BlockKit.Reading;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>A list to choose from. A hundred options stand alone; more go in groups of a hundred.</summary>
internal static class ChoiceLists
{
    /// <summary>Null when there is nothing to choose.</summary>
    public static InputElement? Of(SentNode input, string id, Plain? hint)
    {
        var chosen = Chosen(input).Where(IsTaken).Select(Option).ToList();
        var all = (input.Choices ?? []).Where(IsTaken).DistinctBy(choice => choice.Said).Select(Option).Take(Limits.Options * Limits.OptionGroups).ToList();
        var (few, many) = all.Count <= Limits.Options ? (all, (IReadOnlyList<OptionGroup>?)null) : (null, [.. all.Chunk(Limits.Options).Select(Group)]);
        return (all.Count, input.IsMultiSelect) switch
        {
            (0, _) => null,
            (_, true) => new MultiSelect(id, hint, few, many, chosen.Count > 0 ? chosen : null),
            _ => new Select(id, hint, few, many, chosen.FirstOrDefault()),
        };
    }

    /// <summary>What is chosen at first.</summary>
    public static IReadOnlyList<SentNode> Chosen(SentNode input)
    {
        IReadOnlyList<string> values = input.IsMultiSelect ? PeoplePicker.Split(input.Said) : [input.Said ?? ""];
        return [.. (input.Choices ?? []).Where(choice => choice.Said is { Length: > 0 } value && values.Contains(value, StringComparer.Ordinal)).DistinctBy(choice => choice.Said)];
    }

    /// <summary>A value cannot be cut: what comes back would be another.</summary>
    private static bool IsTaken(SentNode choice) => choice.Said is { Length: > 0 and <= Limits.OptionValue };

    private static Option Option(SentNode choice) => new(Plain.Of(choice.Title, Limits.OptionText), choice.Said!);

    private static OptionGroup Group(Option[] options, int index)
    {
        var first = (index * Limits.Options) + 1;
        return new(new(string.Create(CultureInfo.InvariantCulture, $"{first} – {first + options.Length - 1}")), options);
    }
}
