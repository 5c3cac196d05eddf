namespace Helmsman.Cards;

/// <summary>A card as an activity. Text and card never go together: Teams shows such an activity as two messages and says no id for either.</summary>
public static class CardActivity
{
    public static Activity Of(Card card) => Of(card.Content.ToJson(), card.Summary);

    public static Activity Of(string json, string summary)
    {
        var activity = (Activity)MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = Wire.Content(json) });
        activity.Summary = summary;
        return activity;
    }
}
