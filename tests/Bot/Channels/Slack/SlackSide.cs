using Helmsman.Bot;
using Helmsman.Bot.Channels.Slack;
using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Channels.Slack.Files;
using Helmsman.Bot.Channels.Slack.Out;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Sending;
using Helmsman.Bot.Shops;
using Helmsman.Shop.Documents;
using Helmsman.State.Memory;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>What of the bot speaks to Slack, put together by hand, with one workspace it is installed in.</summary>
public sealed class SlackSide : IDisposable
{
    public const string Token = "xoxb-1";
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 0, 30, 0, TimeSpan.Zero);

    /// <summary>A card with a table, which an older workspace does not take.</summary>
    public static readonly Sheet Card = new(CardOf(rows: 3));

    private readonly Pace pace;
    private readonly CourierOf courier;

    public SlackSide()
    {
        pace = new Pace(Clock);
        Workspaces = new WorkspaceBook(Documents, new TokenGuard(new EphemeralDataProtectionProvider()));
        var settings = Options.Create(new HelmsmanSettings());
        Api = new SlackApi(Wire, Workspaces, new Courtesy(pace, Clock, NullLogger<Courtesy>.Instance), settings, Clock);
        var rests = new Rests(Documents, Api, new SlackFiles(Api, Wire), Clock, NullLogger<Rests>.Instance);
        Posts = new SlackPosts(Api, new Lookback(Api, NullLogger<Lookback>.Instance), rests, NullLogger<SlackPosts>.Instance);
        Adapter = new SlackAdapter(Api, Posts, Clock, NullLogger<SlackAdapter>.Instance);
        courier = new CourierOf(this);
    }

    public FakeTimeProvider Clock { get; } = new(Now);

    public MemoryDocuments Documents { get; } = new();

    public FakeSlack Wire { get; } = new();

    public WorkspaceBook Workspaces { get; }

    public SlackApi Api { get; }

    public SlackPosts Posts { get; }

    public SlackAdapter Adapter { get; }

    public static string CardOf(int rows)
    {
        var table = string.Join(',', Enumerable.Range(0, rows + 1).Select(row =>
            $$"""{"cells":[{"items":[{"type":"TextBlock","text":"row {{row}}"}]},{"items":[{"type":"TextBlock","text":"{{row}} visitors"}]}]}"""));
        return $$"""
            {"type":"AdaptiveCard","version":"1.5","lang":"en","body":[{"type":"TextBlock","text":"Visitors fell \\*again\\*","size":"large","style":"heading"},{"type":"Table","rows":[{{table}}]},
             {"type":"ActionSet","actions":[{"type":"Action.Execute","title":"I'm on it","verb":"acknowledge","data":{"work":"demo/12"} }]}]}
            """;
    }

    public static KnownConversation Place(string conversation) =>
        new($"slack/{conversation}", "demo", "slack", conversation, "https://slack.com/api/", "UBOT", "en", conversation[0] == 'D' ? "su" : null, FakeSlack.Team);

    public static Activity CardActivity(int rows = 3, string summary = "Visitors <fell>") => Helmsman.Cards.CardActivity.Of(CardOf(rows), summary);

    public static Activity Text(string text) => new(ActivityTypes.Message) { Text = text, TextFormat = TextFormatTypes.Plain };

    public async Task<SlackSide> InstalledAsync()
    {
        await Workspaces.InstallAsync(FakeSlack.Team, "示例店铺", "UBOT", Token, null, CancellationToken.None);
        return this;
    }

    /// <summary>In a conversation as the bot enters it by itself.</summary>
    public Task InAsync(string conversation, Func<ITurnContext, CancellationToken, Task> turn) =>
        RunAsync(Adapter.ContinueConversationAsync("", InThread(conversation), new BotCallbackHandler(turn), CancellationToken.None));

    /// <summary>Lets time pass until it is done.</summary>
    public async Task RunAsync(Task task)
    {
        while (!task.IsCompleted)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
            Clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        await task;
    }

    /// <summary>A card is to be seen there.</summary>
    /// <param name="shown">The message that shows an older one of it.</param>
    /// <param name="card">Null: one that fits.</param>
    public async Task<string> PromiseAsync(KnownConversation place, string? shown = null, Sheet? card = null)
    {
        var sheet = card ?? Card;
        var row = Posting.New("briefing/demo/2026-11-21", place.Where, sheet.Id, "Visitors fell", until: null) with { ActivityId = shown };
        await Documents.ChangeAsync(KnownConversation.Documents, place.Where, _ => place);
        await Documents.ChangeAsync(Sheet.Documents, sheet.Id, _ => sheet);
        await Documents.ChangeAsync(Posting.Documents, row.Id, _ => row);
        return row.Id;
    }

    /// <summary>The outbox tries once.</summary>
    public async Task<Posting> BringAsync(string row)
    {
        await RunAsync(BeginAsync(row, CancellationToken.None));
        return (await Documents.FindAsync(Posting.Documents, row))!;
    }

    /// <summary>The outbox begins to try, and time stands still.</summary>
    public Task BeginAsync(string row, CancellationToken cancellationToken) => courier.Courier.BringAsync(row, cancellationToken);

    public void Dispose()
    {
        pace.Dispose();
        Wire.Dispose();
        Assert.Empty(Wire.Unexpected);
    }

    private static ConversationReference InThread(string conversation)
    {
        var parts = conversation.Split(ConversationBook.ThreadMark);
        return Place(parts[0]).ToReference(parts.Length > 1 ? parts[1] : null);
    }

    private sealed class CourierOf
    {
        public CourierOf(SlackSide side)
        {
            var settings = new ConfigurationBuilder().Build();
            var adapters = new Adapters(new BotFramework.Wire().Adapter, new(side.Adapter));
            var chats = new Chats(new ConversationBook(side.Documents, new ShopCatalog([])), adapters, settings, NullLogger<Chats>.Instance);
            var silences = new Silences(side.Documents, new Outbox(side.Documents), chats, side.Clock, NullLogger<Silences>.Instance);
            Courier = new Courier(
                side.Documents, new Outbound(adapters, side.Documents, settings, side.Clock), silences, side.Clock, NullLogger<Courier>.Instance);
        }

        public Courier Courier { get; }
    }
}
