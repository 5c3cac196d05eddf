namespace Helmsman.Shop.Work.Briefs;

/// <summary>One thing that a kind of brief asks for.</summary>
/// <param name="Name">Stored and wire name, one of <see cref="BriefFields"/>.</param>
public sealed record BriefField(string Name, FieldShape Shape = FieldShape.Line)
{
    /// <summary>Nothing goes out without it (S157).</summary>
    public bool IsRequired { get; init; } = true;

    public AskWhen Asked { get; init; } = AskWhen.WhenMissing;

    /// <summary>In characters.</summary>
    public int Longest { get; init; } = Shape == FieldShape.Lines ? BriefFields.LongestLines : BriefFields.LongestLine;

    /// <summary>Stored names to choose from.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>It ends in words to customers, and those take back nothing that was promised (S125).</summary>
    public bool KeepsPromises { get; init; }
}

public enum FieldShape
{
    Line,
    Lines,

    /// <summary>Kept as <c>yyyy-MM-dd</c>.</summary>
    Day,

    /// <summary>A whole number above zero, kept in figures.</summary>
    Number,

    /// <summary>Above zero, in the shop's currency, kept in figures.</summary>
    Money,

    /// <summary>Kept in hundredths: 12.5 is 12.5 %.</summary>
    Percent,

    Choice,

    /// <summary>A picture, a file or an address; kept with the brief's references.</summary>
    Link,
}

/// <summary>When a conversation asks for it.</summary>
public enum AskWhen
{
    /// <summary>Also when there is something to suggest: it is for the asker to say.</summary>
    Always,

    WhenMissing,

    /// <summary>It stands in the form, and can be corrected.</summary>
    Never,
}
