using BotFramework.Schema;

namespace BotFramework;

public static class ActivityExtensions
{
    /// <summary>Takes the bot's own name out of the text of a message that had to mention it; returns the text that is left.</summary>
    public static string? RemoveRecipientMention<T>(this T activity)
        where T : IMessageActivity => activity.RemoveMentionText(activity.Recipient.Id);

    public static string? RemoveMentionText<T>(this T activity, string id)
        where T : IMessageActivity
    {
        foreach (var mention in activity.GetMentions().Where(each => each.Mentioned?.Id == id && !string.IsNullOrEmpty(each.Text)))
        {
            activity.Text = activity.Text?.Replace(mention.Text!, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
        }

        return activity.Text;
    }
}
