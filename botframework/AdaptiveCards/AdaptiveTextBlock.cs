namespace BotFramework.AdaptiveCards;

/// <summary>Text that hosts read as markdown.</summary>
public class AdaptiveTextBlock : AdaptiveElement
{
    public const string TypeName = "TextBlock";

    public AdaptiveTextBlock()
    {
    }

    public AdaptiveTextBlock(string text) => Text = text;

    public override string Type { get; set; } = TypeName;

    public string Text { get; set; } = "";

    public AdaptiveTextSize Size { get; set; }

    public AdaptiveTextWeight Weight { get; set; }

    public AdaptiveTextColor Color { get; set; }

    public bool IsSubtle { get; set; }

    public bool Wrap { get; set; }

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    public AdaptiveTextBlockStyle Style { get; set; }

    private protected override void WriteMembers(CardWriter json)
    {
        json.Text("text", Text);
        json.Enum("size", Size);
        json.Enum("weight", Weight);
        json.Enum("color", Color);
        json.Flag("isSubtle", IsSubtle);
        json.Flag("wrap", Wrap);
        json.Enum("horizontalAlignment", HorizontalAlignment);
        json.Enum("style", Style);
        base.WriteMembers(json);
    }
}
