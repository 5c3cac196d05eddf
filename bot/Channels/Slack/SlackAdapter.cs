using System.Globalization;
using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Channels.Slack.Out;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Turns;

namespace Helmsman.Bot.Channels.Slack;

/// <summary>
/// Slack as a channel of the Bot Framework: activities that were made of what came in become turns, and what turns send goes to Slack's Web API. It does not
/// know how things come in.
/// </summary>
public sealed class SlackAdapter : BotAdapter
{
    private readonly SlackApi api;
    private readonly SlackPosts posts;
    private readonly TimeProvider clock;

    public SlackAdapter(SlackApi api, SlackPosts posts, TimeProvider clock, ILogger<SlackAdapter> logger)
    {
        (this.api, this.posts, this.clock) = (api, posts, clock);
        OnTurnError = new Apologies(logger).MakeAsync;
    }

    /// <summary>Runs the turn of an activity that came in; whoever calls has seen to it that it is Slack's.</summary>
    /// <returns>What answers an invoke: with status 501 when nothing did. Null for what is no invoke.</returns>
    public async Task<InvokeResponse?> ProcessAsync(Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot, cancellationToken);
        return activity.Type == ActivityTypes.Invoke
            ? turn.TurnState.Get<InvokeAnswer>()?.Response ?? new InvokeResponse { Status = StatusCodes.Status501NotImplemented }
            : null;
    }

    /// <summary>One by one, in their order.</summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        List<ResourceResponse> responses = [];
        foreach (var activity in activities)
        {
            responses.Add(new ResourceResponse(await SendAsync(turnContext, activity, cancellationToken)));
        }

        return [.. responses];
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(activity.Id, nameof(activity));
        await posts.EditAsync(SlackPlace.Of(turnContext.Activity.Conversation), activity.Id, activity, turnContext.TurnState.Get<Posting>(), cancellationToken);
        return new ResourceResponse(activity.Id);
    }

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(reference.ActivityId, nameof(reference));
        return posts.DeleteAsync(SlackPlace.Of(reference.Conversation), reference.ActivityId, turnContext.TurnState.Get<Posting>(), cancellationToken);
    }

    /// <summary>Opens the chat with a person; asked for twice, Slack gives the same one.</summary>
    public override async Task CreateConversationAsync(
        string botAppId,
        string channelId,
        string serviceUrl,
        string? audience,
        ConversationParameters conversationParameters,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var (team, users) = (conversationParameters.TenantId!, string.Join(',', conversationParameters.Members!.Select(member => member.Id)));
        var opened = await api.CallAsync(team, SlackMethods.OpenConversation, new() { ["users"] = users }, cancellationToken);
        using var turn = new TurnContext(this, CreationActivity((string)opened["channel"]!["id"]!, serviceUrl, conversationParameters));
        await RunPipelineAsync(turn, callback, cancellationToken);
    }

    private async Task<string?> SendAsync(ITurnContext turn, Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypesEx.InvokeResponse:
                turn.TurnState.Set(new InvokeAnswer(activity.Value as InvokeResponse));
                return null;
            case ActivityTypesEx.Delay:
                await Task.Delay(TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture)), clock, cancellationToken);
                return null;
            case ActivityTypes.Message:
                return await posts.PostAsync(SlackPlace.Of(turn.Activity.Conversation), activity, turn.TurnState.Get<Posting>(), cancellationToken);
            default:
                // Slack has nothing for the rest: a bot cannot show there that it is typing.
                return null;
        }
    }

    private static Activity CreationActivity(string conversation, string serviceUrl, ConversationParameters parameters) => new(ActivityTypes.Event)
    {
        Name = ActivityEventNames.CreateConversation,
        ChannelId = SlackChannel.Id,
        ServiceUrl = serviceUrl,
        Conversation = new ConversationAccount { Id = conversation, TenantId = parameters.TenantId, IsGroup = parameters.IsGroup },
        ChannelData = parameters.ChannelData,
        Recipient = parameters.Bot!,
    };

    private sealed record InvokeAnswer(InvokeResponse? Response);
}
