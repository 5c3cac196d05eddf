namespace BotFramework.AdaptiveCards;

public class AdaptiveColumnSet : AdaptiveElement
{
    public const string TypeName = "ColumnSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveColumn> Columns { get; set; } = [];

    private protected override void WriteMembers(CardWriter json)
    {
        json.Array("columns", Columns, column => column.Write(json));
        base.WriteMembers(json);
    }
}
