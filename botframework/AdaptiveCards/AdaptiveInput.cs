namespace BotFramework.AdaptiveCards;

/// <summary>Something to fill in; its <see cref="AdaptiveTypedElement.Id"/> names the value in the data of the action that is pressed.</summary>
public abstract class AdaptiveInput : AdaptiveElement
{
    public string? Label { get; set; }

    public bool IsRequired { get; set; }

    public string? ErrorMessage { get; set; }

    private protected override void WriteMembers(CardWriter json)
    {
        base.WriteMembers(json);
        json.Text("label", Label);
        json.Flag("isRequired", IsRequired);
        json.Text("errorMessage", ErrorMessage);
    }
}
