using System.Globalization;

namespace BotFramework.AdaptiveCards;

public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    public AdaptiveImage()
    {
    }

    public AdaptiveImage(Uri url) => Url = url;

    public override string Type { get; set; } = TypeName;

    /// <summary>Hosts fetch it without signing in.</summary>
    public Uri? Url { get; set; }

    /// <summary>For whoever cannot see it. Plain text.</summary>
    public string? AltText { get; set; }

    /// <summary>Zero: as wide as it is, or as there is room.</summary>
    public uint PixelWidth { get; set; }

    /// <summary>What a click on it does.</summary>
    public AdaptiveAction? SelectAction { get; set; }

    private protected override void WriteMembers(CardWriter json)
    {
        json.Text("url", Url?.AbsoluteUri);
        json.Text("altText", AltText);
        json.Text("width", PixelWidth > 0 ? string.Create(CultureInfo.InvariantCulture, $"{PixelWidth}px") : null);
        if (SelectAction is { } action)
        {
            json.Name("selectAction");
            action.Write(json);
        }

        base.WriteMembers(json);
    }
}
