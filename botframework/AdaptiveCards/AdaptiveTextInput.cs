namespace BotFramework.AdaptiveCards;

public class AdaptiveTextInput : AdaptiveInput
{
    public const string TypeName = "Input.Text";

    public override string Type { get; set; } = TypeName;

    public string? Placeholder { get; set; }

    public string? Value { get; set; }

    public bool IsMultiline { get; set; }

    /// <summary>In characters; 0: as many as one likes.</summary>
    public int MaxLength { get; set; }

    private protected override void WriteMembers(CardWriter json)
    {
        base.WriteMembers(json);
        json.Text("placeholder", Placeholder);
        json.Text("value", Value);
        json.Flag("isMultiline", IsMultiline);
        if (MaxLength > 0)
        {
            json.Number("maxLength", MaxLength);
        }
    }
}
