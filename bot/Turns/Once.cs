namespace Helmsman.Bot.Turns;

/// <summary>
/// The same activity delivered twice acts once. The second one is answered as the first was, and waits for it where it still runs; after a first
/// one that failed the second is the first.
/// </summary>
public sealed partial class Once(Deliveries deliveries, ILogger<Once> logger) : IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var keys = DeliveryKey.Of(turnContext.Activity);
        while (keys.Count > 0)
        {
            var (delivery, isFirst) = deliveries.Begin(keys);
            if (isFirst)
            {
                await RunAsync(turnContext, delivery, next, cancellationToken);
                return;
            }

            Log.Again(logger, turnContext.Activity.Type, turnContext.Activity.Id);
            if (await delivery.Answers.WaitAsync(cancellationToken) is { } answers)
            {
                await AnswerAsync(turnContext, answers, cancellationToken);
                return;
            }
        }

        await next(cancellationToken);
    }

    private async Task RunAsync(ITurnContext turn, Delivered delivery, NextDelegate next, CancellationToken cancellationToken)
    {
        List<Activity> answers = [];
        turn.OnSendActivities(async (_, outgoing, send) =>
        {
            var sent = await send();
            answers.AddRange(outgoing.Where(said => IsInTheAnswer(said, turn.Activity)));
            return sent;
        });
        try
        {
            await next(cancellationToken);
        }
        catch
        {
            deliveries.Fail(delivery);
            throw;
        }

        deliveries.End(delivery, answers);
    }

    private static bool IsInTheAnswer(Activity said, Activity to) => said.Type == ActivityTypesEx.InvokeResponse || to.ExpectsReplies();

    private static async Task AnswerAsync(ITurnContext turn, IReadOnlyList<Activity> answers, CancellationToken cancellationToken)
    {
        if (answers.Count > 0)
        {
            await turn.SendActivitiesAsync([.. answers.Select(Copy)], cancellationToken);
        }
    }

    /// <summary>What is sent is addressed anew, and the first one may still be on its way out.</summary>
    private static IActivity Copy(Activity said) =>
        said.Type == ActivityTypesEx.InvokeResponse ? new Activity(ActivityTypesEx.InvokeResponse) { Value = said.Value } : said;

    private static partial class Log
    {
        [LoggerMessage(1401, LogLevel.Information, "An activity of type {Type} came again and is not done again, id {Activity}")]
        public static partial void Again(ILogger logger, string type, string? activity);
    }
}
