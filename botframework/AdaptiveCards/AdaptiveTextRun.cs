namespace BotFramework.AdaptiveCards;

public class AdaptiveTextRun : AdaptiveInline
{
    public const string TypeName = "TextRun";

    public AdaptiveTextRun()
    {
    }

    public AdaptiveTextRun(string text) => Text = text;

    public override string Type { get; set; } = TypeName;

    public string Text { get; set; } = "";

    public AdaptiveTextSize Size { get; set; }

    public AdaptiveTextWeight Weight { get; set; }

    public AdaptiveTextColor Color { get; set; }

    public bool IsSubtle { get; set; }

    internal override void Write(CardWriter json)
    {
        json.BeginObject();
        json.Text("type", Type);
        json.Text("text", Text);
        json.Enum("size", Size);
        json.Enum("weight", Weight);
        json.Enum("color", Color);
        json.Flag("isSubtle", IsSubtle);
        json.EndObject();
    }
}
