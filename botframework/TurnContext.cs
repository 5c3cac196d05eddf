using BotFramework.Schema;

namespace BotFramework;

/// <inheritdoc cref="ITurnContext"/>
public sealed class TurnContext(BotAdapter adapter, Activity activity) : ITurnContext, IDisposable
{
    private readonly List<SendActivitiesHandler> onSend = [];
    private readonly List<UpdateActivityHandler> onUpdate = [];
    private readonly List<DeleteActivityHandler> onDelete = [];

    public BotAdapter Adapter { get; } = adapter;
    public TurnContextStateCollection TurnState { get; } = [];
    public Activity Activity { get; } = activity;
    public bool Responded { get; private set; }

    /// <summary>What was held back to go out in the HTTP answer, where the caller expects it there.</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        onSend.Add(handler);
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        onUpdate.Add(handler);
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        onDelete.Add(handler);
        return this;
    }

    public async Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string? speak = null,
        string? inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(textReplyToSend);
        return await SendActivityAsync(MessageFactory.Text(textReplyToSend, speak, inputHint), cancellationToken);
    }

    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default) =>
        (await SendActivitiesAsync([activity], cancellationToken))[0];

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        if (activities.Length == 0)
        {
            throw new ArgumentException("There is nothing to send.", nameof(activities));
        }

        var reference = Activity.GetConversationReference();
        List<Activity> outgoing = [.. activities.Select(each => each.ApplyConversationReference(reference))];
        return SendThroughAsync(outgoing, 0, cancellationToken);
    }

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        // Addressed without an activity id: an update says what it updates in its own id, and replies to nothing.
        var reference = Activity.GetConversationReference();
        reference.ActivityId = null;
        return UpdateThroughAsync(activity.ApplyConversationReference(reference), 0, cancellationToken);
    }

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteActivityAsync(reference, cancellationToken);
    }

    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default) =>
        DeleteThroughAsync(conversationReference, 0, cancellationToken);

    public void Dispose() => TurnState.Clear();

    private Task<ResourceResponse[]> SendThroughAsync(List<Activity> outgoing, int index, CancellationToken cancellationToken) =>
        index == onSend.Count
        ? SendNowAsync(outgoing, cancellationToken)
        : onSend[index](this, outgoing, () => SendThroughAsync(outgoing, index + 1, cancellationToken));

    private Task<ResourceResponse> UpdateThroughAsync(Activity changed, int index, CancellationToken cancellationToken) =>
        index == onUpdate.Count
        ? Adapter.UpdateActivityAsync(this, changed, cancellationToken)
        : onUpdate[index](this, changed, () => UpdateThroughAsync(changed, index + 1, cancellationToken));

    private Task DeleteThroughAsync(ConversationReference reference, int index, CancellationToken cancellationToken) =>
        index == onDelete.Count
        ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
        : onDelete[index](this, reference, () => DeleteThroughAsync(reference, index + 1, cancellationToken));

    private async Task<ResourceResponse[]> SendNowAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        var responses = string.Equals(Activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.Ordinal)
            ? await BufferAsync(outgoing, cancellationToken)
            : await Adapter.SendActivitiesAsync(this, [.. outgoing], cancellationToken);
        Responded |= outgoing.Exists(each => each.Type != ActivityTypes.Trace);
        return responses;
    }

    private async Task<ResourceResponse[]> BufferAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        var responses = new ResourceResponse[outgoing.Count];
        for (var index = 0; index < outgoing.Count; index++)
        {
            responses[index] = new ResourceResponse();
            if (outgoing[index].Type is ActivityTypesEx.InvokeResponse or ActivityTypesEx.Delay)
            {
                await Adapter.SendActivitiesAsync(this, [outgoing[index]], cancellationToken);
            }

            if (outgoing[index].Type is not ActivityTypesEx.Delay)
            {
                // An invoke's own answer among them: the HTTP answer has no other room for it.
                BufferedReplyActivities.Add(outgoing[index]);
            }
        }

        return responses;
    }
}
