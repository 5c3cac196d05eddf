namespace BotFramework.Schema;

public sealed class HeroCard
{
    public const string ContentType = "application/vnd.microsoft.card.hero";

    public string? Title { get; set; }
    public string? Subtitle { get; set; }
    public string? Text { get; set; }
    public IList<CardAction>? Buttons { get; set; }

    public Attachment ToAttachment() => new() { ContentType = ContentType, Content = this };
}

public sealed class CardAction
{
    public CardAction()
    {
    }

    public CardAction(
        string type, string title, string? image = null, string? text = null, string? displayText = null, object? value = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
    }

    public string Type { get; set; } = null!;
    public string? Title { get; set; }
    public string? Image { get; set; }
    public string? Text { get; set; }
    public string? DisplayText { get; set; }
    public object? Value { get; set; }
}

public sealed class SuggestedActions
{
    /// <summary>Ids of the accounts that shall see the buttons; everybody if null.</summary>
    public IList<string>? To { get; set; }

    public IList<CardAction>? Actions { get; set; }
}
