using System.Text.Json.Serialization;

namespace Helmsman.Cards.Rendering.BlockKit.Blocks;

/// <param name="BlockId">The id of the card's input, as is the action's: by it what is filled in is found.</param>
internal sealed record InputBlock(string BlockId, Plain Label, bool Optional, InputElement Element) : Block
{
    internal override IEnumerable<string> Lines => [Label.Text];

    internal override bool IsUsed => true;
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextInput), "plain_text_input")]
[JsonDerivedType(typeof(Select), "static_select")]
[JsonDerivedType(typeof(MultiSelect), "multi_static_select")]
[JsonDerivedType(typeof(UserSelect), "users_select")]
[JsonDerivedType(typeof(MultiUserSelect), "multi_users_select")]
[JsonDerivedType(typeof(DatePicker), "datepicker")]
[JsonDerivedType(typeof(Checkboxes), "checkboxes")]
internal abstract record InputElement(string ActionId);

internal sealed record TextInput(string ActionId, Plain? Placeholder, string? InitialValue, bool Multiline, int? MaxLength) : InputElement(ActionId);

/// <summary>Either options or groups of them.</summary>
internal sealed record Select(
    string ActionId, Plain? Placeholder, IReadOnlyList<Option>? Options, IReadOnlyList<OptionGroup>? OptionGroups, Option? InitialOption) : InputElement(ActionId);

internal sealed record MultiSelect(
    string ActionId, Plain? Placeholder, IReadOnlyList<Option>? Options, IReadOnlyList<OptionGroup>? OptionGroups, IReadOnlyList<Option>? InitialOptions)
    : InputElement(ActionId);

internal sealed record UserSelect(string ActionId, Plain? Placeholder, string? InitialUser) : InputElement(ActionId);

internal sealed record MultiUserSelect(string ActionId, Plain? Placeholder, IReadOnlyList<string>? InitialUsers) : InputElement(ActionId);

internal sealed record DatePicker(string ActionId, Plain? Placeholder, string? InitialDate) : InputElement(ActionId);

internal sealed record Checkboxes(string ActionId, IReadOnlyList<Option> Options, IReadOnlyList<Option>? InitialOptions) : InputElement(ActionId);

internal sealed record Option(Plain Text, string Value);

internal sealed record OptionGroup(Plain Label, IReadOnlyList<Option> Options);
