namespace Helmsman.Cards;

/// <summary>A card as an activity. Text and card never go together: Teams shows such an activity as two messages and says no id for either.</summary>
public static class CardActivity
{
    public static Activity Of(Card card) => Of(card.Content.ToJson(), card.Summary);

    /// <summary>Teams draws thumbs under it. Its own clients go by the first member, others that speak as it does by the second, older one.</summary>
    public static Activity AskingWhatPeopleThink(Card card)
    {
        var activity = Of(card);
        activity.ChannelData = Wire.Content("""{"feedbackLoop":{"type":"default"},"feedbackLoopEnabled":true}""");
        return activity;
    }

    public static Activity Of(string json, string summary)
    {
        var activity = (Activity)MessageFactory.Attachment(AttachmentOf(json));
        activity.Summary = summary;
        return activity;
    }

    public static Attachment AttachmentOf(Card card) => AttachmentOf(card.Content.ToJson());

    private static Attachment AttachmentOf(string json) => new() { ContentType = AdaptiveCard.ContentType, Content = Wire.Content(json) };
}
