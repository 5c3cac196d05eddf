namespace BotFramework.AdaptiveCards;

public class AdaptiveChoiceSetInput : AdaptiveInput
{
    public const string TypeName = "Input.ChoiceSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveChoice> Choices { get; set; } = [];

    public string? Placeholder { get; set; }

    /// <summary>Value of the choice taken at first; several with <see cref="IsMultiSelect"/>, separated by commas.</summary>
    public string? Value { get; set; }

    public bool IsMultiSelect { get; set; }

    private protected override void WriteMembers(CardWriter json)
    {
        base.WriteMembers(json);
        json.Text("placeholder", Placeholder);
        json.Text("value", Value);
        json.Flag("isMultiSelect", IsMultiSelect);
        json.Array("choices", Choices, choice => choice.Write(json), evenEmpty: true);
    }
}

public class AdaptiveChoice
{
    public string? Title { get; set; }

    public string? Value { get; set; }

    internal void Write(CardWriter json)
    {
        json.BeginObject();
        json.Text("title", Title);
        json.Text("value", Value);
        json.EndObject();
    }
}
