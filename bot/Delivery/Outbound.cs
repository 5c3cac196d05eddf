using System.Net;
using Helmsman.Bot.Conversations;
using Helmsman.Cards;

namespace Helmsman.Bot.Delivery;

/// <summary>Speaks in a conversation without having been spoken to.</summary>
public sealed class Outbound(CloudAdapter adapter, IConfiguration configuration)
{
    private readonly string appId = configuration["MicrosoftAppId"] ?? string.Empty;

    /// <summary>Whatever goes wrong on the way, a host that is not trusted included, is told and not thrown: one place must not stop the others.</summary>
    public async Task<Delivery> ShowAsync(KnownConversation place, Posting row, CancellationToken cancellationToken)
    {
        string? id = null;
        try
        {
            await adapter.ContinueConversationAsync(
                appId,
                place.ToReference(),
                async (turn, ct) => id = await SendOrEditAsync(turn, row, ct),
                cancellationToken);
            return new Delivery.Arrived(id);
        }
        catch (ErrorResponseException error) when (row.ActivityId is not null && error.Response?.StatusCode == HttpStatusCode.NotFound)
        {
            return new Delivery.Lost();
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            return new Delivery.Failed(error.Message);
        }
    }

    private static async Task<string?> SendOrEditAsync(ITurnContext turn, Posting row, CancellationToken cancellationToken)
    {
        var activity = CardActivity.Of(row.Card, row.Summary);
        if (row.ActivityId is null)
        {
            return (await turn.SendActivityAsync(activity, cancellationToken))?.Id;
        }

        activity.Id = row.ActivityId;
        return (await turn.UpdateActivityAsync(activity, cancellationToken))?.Id;
    }
}
