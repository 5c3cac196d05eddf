using System.Collections.Concurrent;
using Helmsman.Bot.Channels.Slack;
using Helmsman.Bot.Sending;
using Helmsman.Cards;

namespace Helmsman.Bot.Turns;

/// <summary>
/// What a click sets off goes on after the click has been answered, in a turn of its own: the same person, conversation and thread. It is not kept:
/// a click whose work is lost with the program is pressed again. At a shutdown what is under way is finished.
/// </summary>
public sealed partial class Afterwards(
    Adapters adapters, IConfiguration configuration, TurnOrder order, TimeProvider clock, ILogger<Afterwards> logger) : IHostedService
{
    /// <summary>
    /// More at once, and a click does its work before it is answered, as if this were not there: whoever clicks faster than the channel takes is slowed down.
    /// Not in Slack, which gives up after three seconds and calls failed what was done.
    /// </summary>
    private const int Most = 200;

    private readonly string appId = configuration["MicrosoftAppId"] ?? string.Empty;
    private readonly ConcurrentDictionary<Task, bool> underWay = new();

    /// <summary>How much is not done yet.</summary>
    public int UnderWay => underWay.Count;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        while (!underWay.IsEmpty)
        {
            await Task.WhenAll(underWay.Keys).WaitAsync(cancellationToken);
        }
    }

    /// <summary>Does it after the answer where the activity wants one at once, else now.</summary>
    public Task RunAsync(ITurnContext turn, BotCallbackHandler work, CancellationToken cancellationToken)
    {
        if (turn.Activity.Type != ActivityTypes.Invoke)
        {
            return work(turn, cancellationToken);
        }

        if (turn.Activity.ExpectsReplies() || (UnderWay >= Most && turn.Activity.ChannelId != SlackChannel.Id))
        {
            return order.RunAsync(TurnOrder.LineOf(turn.Activity), () => work(turn, cancellationToken), cancellationToken);
        }

        Begin(turn.Activity, work);
        return Task.CompletedTask;
    }

    private void Begin(Activity click, BotCallbackHandler work)
    {
        var reference = click.GetConversationReference();
        // The place in the line is taken here: what the person says next comes behind.
        var task = order.RunAsync(TurnOrder.LineOf(click), () => WorkAsync(reference, work), CancellationToken.None);
        underWay[task] = true;
        _ = task.ContinueWith(
            ended => underWay.TryRemove(ended, out _), CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private async Task WorkAsync(ConversationReference reference, BotCallbackHandler work)
    {
        // The click is answered while this goes on.
        await Task.Yield();
        try
        {
            await ContinueAsync(reference, work);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            Log.Failed(logger, error, reference.Conversation.Id);
            await ApologizeAsync(reference);
        }
    }

    private async Task ContinueAsync(ConversationReference reference, BotCallbackHandler work)
    {
        using var time = new CancellationTokenSource(TurnTime.Most, clock);
        await adapters.Of(reference.ChannelId).ContinueConversationAsync(appId, reference, work, time.Token);
    }

    private async Task ApologizeAsync(ConversationReference reference)
    {
        var sentence = Words.In(Languages.Culture(Languages.Of(reference.Locale, Languages.Chinese))).SomethingFailed;
        try
        {
            await ContinueAsync(reference, (turn, cancellationToken) => turn.SendActivityAsync(sentence, cancellationToken: cancellationToken));
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            Log.NotSaid(logger, reference.Conversation.Id, error.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1403, LogLevel.Error, "Failed after a click was answered, in {Conversation}")]
        public static partial void Failed(ILogger logger, Exception error, string conversation);

        [LoggerMessage(1404, LogLevel.Warning, "Nor could the person who clicked be told, in {Conversation}: {Error}")]
        public static partial void NotSaid(ILogger logger, string conversation, string error);
    }
}
