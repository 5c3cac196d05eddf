using System.Globalization;
using System.Text.RegularExpressions;
using Helmsman.Cards.Elements;
using Helmsman.Cards.Rendering.BlockKit.Blocks;
using Helmsman.Cards.Rendering.BlockKit.Reading;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>What is filled in: a field of a view, and in a message what stands in it.</summary>
internal static partial class InputBlocks
{
    /// <summary>Null when Slack has nothing to fill it in with.</summary>
    public static InputBlock? Of(SentNode input) => input.Id is { Length: > 0 and <= Limits.BlockId } id && Element(input, id) is { } element
        ? new(id, Plain.Of(input.Label ?? input.Title ?? input.Placeholder, Limits.Label), !input.IsRequired, element)
        : null;

    public static IEnumerable<Block> Told(SentNode input) =>
        [RichTextBlock.Of(TextRun.Of(Plain.Of(input.Label ?? input.Title, Limits.Label).Text), TextRun.Of(": "), TextRun.Of(Plain.Of(Chosen(input), Limits.OneText).Text, isBold: true))];

    private static InputElement? Element(SentNode input, string id) => input.Type switch
    {
        NodeTypes.TextInput => Text(input, id),
        NodeTypes.DateInput => new DatePicker(id, Hint(input), IsDay(input.Said) ? input.Said : null),
        NodeTypes.ToggleInput => Toggle(input, id),
        NodeTypes.ChoiceSet when input.ChoicesFrom is not null => People(input, id),
        NodeTypes.ChoiceSet => ChoiceLists.Of(input, id, Hint(input)),
        _ => null,
    };

    private static TextInput Text(SentNode input, string id)
    {
        var most = input.MaxLength is > 0 and < Limits.TypedText ? input.MaxLength.Value : Limits.TypedText;
        return new(id, Hint(input), input.Said is { Length: > 0 } text ? text.Shortened(most) : null, input.IsMultiline, most);
    }

    private static Checkboxes Toggle(SentNode input, string id)
    {
        var on = new Option(Plain.Of(input.Title ?? input.Label, Limits.OptionText), input.ValueOn ?? "true");
        return new(id, [on], input.Said == on.Value ? [on] : null);
    }

    private static InputElement People(SentNode input, string id)
    {
        var known = PeoplePicker.Split(input.Said).Where(value => InSlack().IsMatch(value)).ToList();
        return input.IsMultiSelect
            ? new MultiUserSelect(id, Hint(input), known.Count > 0 ? known : null)
            : new UserSelect(id, Hint(input), known.FirstOrDefault());
    }

    private static string? Chosen(SentNode input) => input.Type switch
    {
        NodeTypes.ChoiceSet when input.ChoicesFrom is null => string.Join(", ", ChoiceLists.Chosen(input).Select(choice => choice.Title)),
        NodeTypes.ChoiceSet => null,
        NodeTypes.ToggleInput => input.Said == (input.ValueOn ?? "true") ? "✓" : null,
        _ => input.Said,
    };

    private static Plain? Hint(SentNode input) => string.IsNullOrWhiteSpace(input.Placeholder) ? null : Plain.Of(input.Placeholder, Limits.Placeholder);

    private static bool IsDay(string? value) => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    /// <summary>Somebody's id in Slack.</summary>
    [GeneratedRegex("^[UW][A-Z0-9]{4,}$", RegexOptions.None, 1000)]
    private static partial Regex InSlack();
}
