namespace BotFramework.AdaptiveCards;

public class AdaptiveCard(AdaptiveSchemaVersion schemaVersion) : AdaptiveTypedElement
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public const string TypeName = "AdaptiveCard";

    public AdaptiveCard(string schemaVersion)
        : this(new AdaptiveSchemaVersion(schemaVersion))
    {
    }

    public override string Type { get; set; } = TypeName;

    public AdaptiveSchemaVersion Version { get; set; } = schemaVersion;

    /// <summary>Two-letter language of the text.</summary>
    public string? Lang { get; set; }

    /// <summary>What a host too old for <see cref="Version"/> shows instead; read as markdown.</summary>
    public string? FallbackText { get; set; }

    public string? Speak { get; set; }

    public AdaptiveRefresh? Refresh { get; set; }

    public List<AdaptiveElement> Body { get; set; } = [];

    public List<AdaptiveAction> Actions { get; set; } = [];

    public string ToJson()
    {
        using var json = new CardWriter();
        Write(json);
        return json.ToString();
    }

    private protected override void WriteMembers(CardWriter json)
    {
        json.Text("version", Version.ToString());
        json.Text("lang", Lang);
        json.Text("fallbackText", FallbackText);
        json.Text("speak", Speak);
        Refresh?.Write(json);
        json.Array("body", Body, element => element.Write(json), evenEmpty: true);
        json.Array("actions", Actions, action => action.Write(json));
    }
}
