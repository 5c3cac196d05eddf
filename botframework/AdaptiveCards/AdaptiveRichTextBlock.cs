namespace BotFramework.AdaptiveCards;

/// <summary>Text that no host reads as markdown.</summary>
public class AdaptiveRichTextBlock : AdaptiveElement
{
    public const string TypeName = "RichTextBlock";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveInline> Inlines { get; set; } = [];

    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    private protected override void WriteMembers(CardWriter json)
    {
        json.Array("inlines", Inlines, inline => inline.Write(json));
        json.Enum("horizontalAlignment", HorizontalAlignment);
        base.WriteMembers(json);
    }
}
