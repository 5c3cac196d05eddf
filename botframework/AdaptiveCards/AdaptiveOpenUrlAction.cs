namespace BotFramework.AdaptiveCards;

public class AdaptiveOpenUrlAction : AdaptiveAction
{
    public const string TypeName = "Action.OpenUrl";

    public override string Type { get; set; } = TypeName;

    public Uri? Url { get; set; }

    private protected override void WriteMembers(CardWriter json)
    {
        base.WriteMembers(json);
        json.Text("url", Url?.AbsoluteUri);
    }
}
