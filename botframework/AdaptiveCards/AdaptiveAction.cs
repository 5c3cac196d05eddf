namespace BotFramework.AdaptiveCards;

public abstract class AdaptiveAction : AdaptiveTypedElement
{
    public string? Title { get; set; }

    /// <summary><c>default</c>, <c>positive</c> or <c>destructive</c>.</summary>
    public string? Style { get; set; }

    private protected override void WriteMembers(CardWriter json)
    {
        json.Text("title", Title);
        json.Text("style", Style);
    }
}
