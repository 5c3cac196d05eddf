namespace BotFramework.AdaptiveCards;

public class AdaptiveActionSet : AdaptiveElement
{
    public const string TypeName = "ActionSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveAction> Actions { get; set; } = [];

    private protected override void WriteMembers(CardWriter json)
    {
        json.Array("actions", Actions, action => action.Write(json));
        base.WriteMembers(json);
    }
}
