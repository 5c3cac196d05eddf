using System.Text.RegularExpressions;

namespace Helmsman.Dialogs;

/// <summary>In a channel people must call the bot by name; the name is not part of what they say.</summary>
internal static partial class Mentions
{
    /// <summary>The text without them, which is also what the activity says from now on.</summary>
    public static string RemovedFrom(Activity activity)
    {
        if (activity.Recipient is not null)
        {
            activity.RemoveRecipientMention();
        }

        var text = Marks().Replace(activity.Text ?? string.Empty, " ").Replace("&nbsp;", " ", StringComparison.Ordinal).Trim();
        activity.Text = text;
        return text;
    }

    /// <summary>What is left of mentions whose entity did not match: Teams' &lt;at&gt; element, Slack's &lt;@U…&gt;.</summary>
    [GeneratedRegex("<at[^>]*>[^<]*</at>|<@[a-z0-9|._-]{1,40}>", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Marks();
}
