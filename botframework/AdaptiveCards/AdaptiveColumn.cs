namespace BotFramework.AdaptiveCards;

public class AdaptiveColumn : AdaptiveContainer
{
    public new const string TypeName = "Column";

    public override string Type { get; set; } = TypeName;

    /// <summary><c>auto</c>, <c>stretch</c>, a weight, or pixels such as <c>80px</c>.</summary>
    public string? Width { get; set; }

    private protected override void WriteMembers(CardWriter json)
    {
        json.Text("width", Width);
        base.WriteMembers(json);
    }
}
