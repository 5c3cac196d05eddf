namespace Helmsman.Cards.Elements;

/// <summary>The fields of a form, each with what is wrong with it.</summary>
internal static class Fields
{
    public static IEnumerable<AdaptiveElement> Of(AdaptiveInput input, string label, FieldErrors errors, Words words, bool isRequired = true)
    {
        (input.Label, input.IsRequired) = (label, isRequired);
        input.ErrorMessage = isRequired ? words["form.required"] : null;
        yield return input.Spaced(AdaptiveSpacing.Medium);
        if (errors.TryGetValue(input.Id!, out var error))
        {
            yield return Error(error).AsFootnote().Spaced(AdaptiveSpacing.Small);
        }
    }

    public static AdaptiveRichTextBlock Error(string text) => Prose.Of(Prose.Coloured(text, AdaptiveTextColor.Attention));
}
