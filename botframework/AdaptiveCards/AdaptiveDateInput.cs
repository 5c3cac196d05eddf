namespace BotFramework.AdaptiveCards;

/// <summary>A day, as <c>yyyy-MM-dd</c>.</summary>
public class AdaptiveDateInput : AdaptiveInput
{
    public const string TypeName = "Input.Date";

    public override string Type { get; set; } = TypeName;

    public string? Placeholder { get; set; }

    public string? Value { get; set; }

    public string? Min { get; set; }

    public string? Max { get; set; }

    private protected override void WriteMembers(CardWriter json)
    {
        base.WriteMembers(json);
        json.Text("placeholder", Placeholder);
        json.Text("value", Value);
        json.Text("min", Min);
        json.Text("max", Max);
    }
}
