namespace BotFramework.AdaptiveCards;

/// <summary>A button that is sent as a message with a value, for hosts without Action.Execute.</summary>
public class AdaptiveSubmitAction : AdaptiveAction
{
    public const string TypeName = "Action.Submit";

    public override string Type { get; set; } = TypeName;

    /// <summary>Merged with the inputs' values when pressed: plain values, dictionaries and lists of them.</summary>
    public object? Data { get; set; }

    private protected override void WriteMembers(CardWriter json)
    {
        base.WriteMembers(json);
        json.Value("data", Data);
    }
}
