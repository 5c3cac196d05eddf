using System.Text.RegularExpressions;

namespace Helmsman.Bot;

/// <summary>What Teams takes differently from other channels, put right on the way out, so that whoever speaks need not know.</summary>
public sealed partial class TeamsManners : IMiddleware
{
    private const string Teams = "msteams";

    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.ChannelId == Teams)
        {
            turnContext.OnSendActivities(SendAsync);
        }

        return next(cancellationToken);
    }

    private static Task<ResourceResponse[]> SendAsync(ITurnContext turn, List<Activity> outgoing, Func<Task<ResourceResponse[]>> next)
    {
        foreach (var activity in outgoing)
        {
            KeepLinesApart(activity);
            if (turn.Activity.Conversation.ConversationType != "personal")
            {
                // Suggested answers are for a chat of two: in a channel the whole message would be refused. Its words name the answers anyway.
                activity.SuggestedActions = null;
            }
        }

        return next();
    }

    /// <summary>Plain text is shown as one line, so several lines are told as markdown in which nothing but the line breaks has a meaning.</summary>
    private static void KeepLinesApart(Activity activity)
    {
        if (activity.TextFormat == TextFormatTypes.Plain && activity.Text is { } text && text.Contains('\n', StringComparison.Ordinal))
        {
            var literal = Meaningful().Replace(text, @"\$0").Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
            activity.Text = literal.Replace("\n", "  \n", StringComparison.Ordinal);
            activity.TextFormat = TextFormatTypes.Markdown;
        }
    }

    [GeneratedRegex(@"[\\`*_\[\]#|~]", RegexOptions.None, 1000)]
    private static partial Regex Meaningful();
}
