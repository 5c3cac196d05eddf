namespace BotFramework.AdaptiveCards;

/// <summary>Names and values side by side; both are read as markdown.</summary>
public class AdaptiveFactSet : AdaptiveElement
{
    public const string TypeName = "FactSet";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveFact> Facts { get; set; } = [];

    private protected override void WriteMembers(CardWriter json)
    {
        base.WriteMembers(json);
        json.Array("facts", Facts, fact => fact.Write(json), evenEmpty: true);
    }
}

public class AdaptiveFact(string title, string value)
{
    public string Title { get; set; } = title;

    public string Value { get; set; } = value;

    internal void Write(CardWriter json)
    {
        json.BeginObject();
        json.Text("title", Title);
        json.Text("value", Value);
        json.EndObject();
    }
}
