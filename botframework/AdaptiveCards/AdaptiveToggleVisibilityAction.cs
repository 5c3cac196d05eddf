namespace BotFramework.AdaptiveCards;

/// <summary>Shows what is hidden and hides what is shown; the host does it alone.</summary>
public class AdaptiveToggleVisibilityAction : AdaptiveAction
{
    public const string TypeName = "Action.ToggleVisibility";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTargetElement> TargetElements { get; set; } = [];

    private protected override void WriteMembers(CardWriter json)
    {
        base.WriteMembers(json);
        json.Array("targetElements", TargetElements, target => target.Write(json));
    }
}

public class AdaptiveTargetElement
{
    public AdaptiveTargetElement()
    {
    }

    public AdaptiveTargetElement(string elementId) => ElementId = elementId;

    public string? ElementId { get; set; }

    /// <summary>Null: the other way round than it is now.</summary>
    public bool? IsVisible { get; set; }

    internal void Write(CardWriter json)
    {
        json.BeginObject();
        json.Text("elementId", ElementId);
        if (IsVisible is { } isVisible)
        {
            json.Value("isVisible", isVisible);
        }

        json.EndObject();
    }
}
