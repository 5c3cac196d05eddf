namespace BotFramework.AdaptiveCards;

/// <summary>A button that is sent as an <c>adaptiveCard/action</c> invoke and answered with a card.</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    public override string Type { get; set; } = TypeName;

    public string? Verb { get; set; }

    /// <summary>Merged with the inputs' values when pressed: plain values, dictionaries and lists of them.</summary>
    public object? Data { get; set; }

    private protected override void WriteMembers(CardWriter json)
    {
        base.WriteMembers(json);
        json.Text("verb", Verb);
        json.Value("data", Data);
    }
}
