namespace BotFramework.AdaptiveCards;

public class AdaptiveContainer : AdaptiveElement
{
    public const string TypeName = "Container";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveElement> Items { get; set; } = [];

    public AdaptiveContainerStyle? Style { get; set; }

    private protected override void WriteMembers(CardWriter json)
    {
        json.Enum("style", Style);
        json.Array("items", Items, item => item.Write(json));
        base.WriteMembers(json);
    }
}
