using BotFramework.Schema;

namespace BotFramework.Dialogs.Choices;

public sealed class Choice
{
    public Choice()
    {
    }

    public Choice(string value) => Value = value;

    /// <summary>What is answered when this is chosen, and shown unless <see cref="Action"/> has a title.</summary>
    public string Value { get; set; } = null!;

    public CardAction? Action { get; set; }
    public List<string>? Synonyms { get; set; }
}

public sealed class FoundChoice
{
    public string Value { get; set; } = null!;
    public int Index { get; set; }

    /// <summary>1 for an exact answer, less where the choice was found inside a longer one.</summary>
    public float Score { get; set; }

    /// <summary>The word that was recognised, if it was not the value.</summary>
    public string? Synonym { get; set; }
}

public enum ListStyle
{
    None,

    /// <summary>A numbered list, and buttons where the channel has them.</summary>
    Auto,
    Inline,
    List,
    SuggestedAction,
    HeroCard,
}
