using System.Text.Json;
using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Dialogs;
using Helmsman.Tests.Scenarios.House;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Dialogs;

/// <summary>A chat room with the bot in it: people speak, and hear what the bot says to them. What is stored is stored as JSON.</summary>
internal sealed class Room : BotAdapter
{
    private readonly MemoryStorage storage;
    private readonly List<Activity> heard = [];
    private Talk talk;

    public Room()
        : this(new MemoryStorage())
    {
    }

    /// <param name="storage">With what was kept before.</param>
    public Room(MemoryStorage storage)
    {
        this.storage = storage;
        talk = Restarted();
    }

    public FakeDesk Desk { get; } = new();

    public FakeWaiting Waiting { get; } = new();

    public DialogTerms Terms { get; init; } = DialogTerms.Usual;

    /// <summary>The channel that the room is in, and the address of its connector.</summary>
    public (string Id, string ServiceUrl) Channel { get; init; } = ("test", "http://localhost/");

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 25, 1, 0, 0, TimeSpan.Zero));

    /// <summary>What the last turn said, each message with its text, its buttons and all words of its card.</summary>
    public string Heard => string.Join('\n', heard.Select(WordsOf));

    public IReadOnlyList<Activity> Activities => heard;

    /// <summary>A new process over the same storage.</summary>
    public void Restart() => talk = Restarted();

    public Task SayAsync(string person, string text, string locale = "zh-CN", params Attachment[] attachments) =>
        TurnAsync(Message(person, text, locale, attachments), talk.OnMessageAsync);

    public Task PressAsync(string person, Payload payload, string locale = "zh-CN")
    {
        var press = Message(person, string.Empty, locale);
        press.Type = ActivityTypes.Invoke;
        return TurnAsync(press, (turn, cancellationToken) => talk.OnButtonAsync(turn, payload, cancellationToken));
    }

    /// <summary>Something else than a message or a button happens in the room, said by this person.</summary>
    public Task TurnAsync(string person, Func<Talk, ITurnContext, CancellationToken, Task> happens, string locale = "zh-CN") =>
        TurnAsync(Message(person, string.Empty, locale), (turn, cancellationToken) => happens(talk, turn, cancellationToken));

    /// <summary>A conversation as a table: what the person says, and what the answer must contain (several pieces parted by |).</summary>
    public async Task FollowAsync(string person, string locale, params (string Says, string Hears)[] lines)
    {
        foreach (var (says, hears) in lines)
        {
            await SayAsync(person, says, locale);
            Assert.All(hears.Split('|'), piece => Assert.Contains(piece, Heard, StringComparison.Ordinal));
        }
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        heard.AddRange(activities);
        return Task.FromResult(activities.Select((_, index) => new ResourceResponse($"{index}")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException();

    private Talk Restarted() => new(Desk, new PrivateConversationState(storage), Clock, Waiting, Terms);

    private async Task TurnAsync(Activity activity, Func<ITurnContext, CancellationToken, Task> handle)
    {
        heard.Clear();
        Desk.Today = DateOnly.FromDateTime(Clock.GetUtcNow().AddHours(8).DateTime);
        using var turn = new TurnContext(this, activity);
        await handle(turn, TestContext.Current.CancellationToken);
        Assert.All(heard, said => Assert.False(said.Text is { Length: > 0 } && said.Attachments is { Count: > 0 }, "Text and card in one message"));
    }

    private Activity Message(string person, string text, string locale, params Attachment[] attachments) => new(ActivityTypes.Message)
    {
        ChannelId = Channel.Id,
        ServiceUrl = Channel.ServiceUrl,
        From = new ChannelAccount(person),
        Recipient = new ChannelAccount("bot", "Helmsman"),
        Conversation = new ConversationAccount { Id = "room" },
        Locale = locale,
        Text = text,
        Attachments = [.. attachments],
    };

    private static string WordsOf(Activity activity)
    {
        var cards = (activity.Attachments ?? []).Select(attachment => JsonNode.Parse(JsonSerializer.Serialize(attachment.Content)));
        var buttons = activity.SuggestedActions?.Actions?.Select(action => $"[{action.Title}]") ?? [];
        return string.Join('\n', [activity.Text, .. buttons, .. cards.SelectMany(CardReading.TextsOf)]);
    }
}
