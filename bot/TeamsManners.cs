using System.Globalization;
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

    /// <summary>Teams runs the lines of plain text together, and those of markdown beside suggested answers; in its XML a break is a break.</summary>
    private static void KeepLinesApart(Activity activity)
    {
        if (activity.TextFormat == TextFormatTypes.Plain && activity.Text is { } text && text.Contains('\n', StringComparison.Ordinal))
        {
            activity.Text = Meaningful().Replace(text, AsNumber).Replace("\n", "<br/>", StringComparison.Ordinal);
            activity.TextFormat = TextFormatTypes.Xml;
        }
    }

    private static string AsNumber(Match found) => string.Create(CultureInfo.InvariantCulture, $"&#{(int)found.Value[0]};");

    /// <summary>What XML reads as its own, and what clients that also look for markdown would.</summary>
    [GeneratedRegex(@"[&<>\\`*_\[\]#|~]", RegexOptions.None, 1000)]
    private static partial Regex Meaningful();
}
