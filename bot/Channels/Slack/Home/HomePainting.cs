using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Sending;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Slack.Home;

/// <summary>Keeps every home that was opened as it should be: drawn anew when tasks change, and sent only when it shows something else then.</summary>
public sealed partial class HomePainting(SlackHomes homes, HomeCard cards, SlackApi api, IDocuments documents, ILogger<HomePainting> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var _ in homes.Due.ReadAllAsync(stoppingToken))
        {
            foreach (var home in await documents.AllAsync(SlackHome.Documents, cancellationToken: stoppingToken))
            {
                await TryPaintAsync(home, stoppingToken);
            }
        }
    }

    private async Task TryPaintAsync(SlackHome home, CancellationToken cancellationToken)
    {
        try
        {
            await PaintAsync(home, cancellationToken);
        }
        catch (Exception error) when (error is not OutOfMemoryException && !cancellationToken.IsCancellationRequested)
        {
            // The next change, or he himself when he opens it, brings it up to date.
            Log.NotPainted(logger, home.Id, error.Message);
        }
    }

    private async Task PaintAsync(SlackHome opened, CancellationToken cancellationToken)
    {
        var home = opened.Chat is null ? await WithChatAsync(opened, cancellationToken) : opened;
        var card = await cards.OfAsync(home, cancellationToken);
        if (card == home.Card)
        {
            return;
        }

        await api.CallAsync(home.Team, SlackMethods.PublishView, new() { ["user_id"] = home.User, ["view"] = HomeView.Of(card, home.Chat!) }, cancellationToken);
        await documents.ChangeAsync(SlackHome.Documents, home.Id, kept => (kept ?? home) with { Card = card }, cancellationToken);
    }

    private async Task<SlackHome> WithChatAsync(SlackHome home, CancellationToken cancellationToken)
    {
        var opened = await api.CallAsync(home.Team, SlackMethods.OpenConversation, new() { ["users"] = home.User }, cancellationToken);
        var chat = (string?)opened["channel"]?["id"] ?? throw new TroubleException(new Trouble.Refused("conversations.open: no channel"));
        return await documents.ChangeAsync(SlackHome.Documents, home.Id, kept => (kept ?? home) with { Chat = chat }, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1745, LogLevel.Warning, "The home of {Home} could not be drawn: {Error}")]
        public static partial void NotPainted(ILogger logger, string home, string error);
    }
}
