using System.Globalization;
using Helmsman.Shop.Work.Briefs;

namespace Helmsman.Cards.Elements;

/// <summary>The inputs of a brief's fields, each by its shape.</summary>
internal static class BriefInputs
{
    private const string Address = "https://";

    public static AdaptiveInput Of(BriefKind kind, BriefField field, HandOffFields fields, DateOnly today, Words words)
    {
        var (id, value) = (HandOffFields.IdOf(field.Name), fields[HandOffFields.IdOf(field.Name)]);
        return field.Shape switch
        {
            FieldShape.Day => new AdaptiveDateInput { Id = id, Value = value, Min = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
            FieldShape.Choice => new AdaptiveChoiceSetInput
            {
                Id = id,
                Value = value,
                Choices = [.. field.Choices.Select(choice => new AdaptiveChoice { Title = words.Option(choice), Value = choice })],
            },
            _ => new AdaptiveTextInput
            {
                Id = id,
                Value = value,
                IsMultiline = field.Shape == FieldShape.Lines,
                MaxLength = field.Longest,
                Placeholder = field.Shape == FieldShape.Link ? Address : words.Hint(kind.Name, field.Name),
            },
        };
    }
}
