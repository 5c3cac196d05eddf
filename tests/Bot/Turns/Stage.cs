namespace Helmsman.Tests.Bot.Turns;

/// <summary>Turns through given middleware, and what they send.</summary>
internal sealed class Stage : BotAdapter
{
    private readonly List<Activity> sent = [];
    private readonly Lock gate = new();

    public Stage(params IMiddleware[] middleware)
    {
        foreach (var each in middleware)
        {
            Use(each);
        }
    }

    /// <summary>What happens while something is being sent.</summary>
    public Func<Activity, CancellationToken, Task> Sending { get; set; } = (_, _) => Task.CompletedTask;

    public IReadOnlyList<string> Sent
    {
        get
        {
            lock (gate)
            {
                return [.. sent.Select(each => each.Type)];
            }
        }
    }

    /// <summary>What was sent in this turn alone.</summary>
    public async Task<IReadOnlyList<Activity>> PlayAsync(Activity activity, BotCallbackHandler act)
    {
        using var turn = new TurnContext(this, activity);
        List<Activity> own = [];
        turn.OnSendActivities(async (_, outgoing, next) =>
        {
            var done = await next();
            own.AddRange(outgoing);
            return done;
        });
        await RunPipelineAsync(turn, act, TestContext.Current.CancellationToken);
        return own;
    }

    public static Activity Message(string? id = "1", string from = "ann", string conversation = "room") => new(ActivityTypes.Message)
    {
        Id = id,
        ChannelId = "msteams",
        ServiceUrl = "http://localhost",
        From = new ChannelAccount(from),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount { Id = conversation },
    };

    public static Activity Click(string id, string verb = "work.done", string from = "ann", string replyTo = "m1", string data = "{}")
    {
        var click = Message(id, from);
        click.Type = ActivityTypes.Invoke;
        click.Name = "adaptiveCard/action";
        click.ReplyToId = replyTo;
        click.Value = Helmsman.Cards.Wire.Content($$$"""{"action":{"type":"Action.Execute","verb":"{{{verb}}}","data":{{{data}}}}}""");
        return click;
    }

    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities)
        {
            await Sending(activity, cancellationToken);
            lock (gate)
            {
                sent.Add(activity);
            }
        }

        return [.. activities.Select(_ => new ResourceResponse())];
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
