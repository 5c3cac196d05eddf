using System.Net;
using Helmsman.Bot;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Sending;
using Helmsman.Bot.Shops;
using Helmsman.Shop.Documents;
using Helmsman.State.Memory;
using Helmsman.Tests.BotFramework;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Bot.Delivery;

/// <summary>One row on its way while the program stops.</summary>
public sealed class CourierTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 0, 30, 0, TimeSpan.Zero);
    private static readonly Sheet Card = new("""{"type":"AdaptiveCard","version":"1.5","body":[]}""");

    private static readonly KnownConversation Place =
        new("msteams/19:x", "demo", "msteams", "19:x", Wire.ServiceUrl, "28:bot", "en", Person: null, TenantId: "tenant");

    private readonly FakeTimeProvider clock = new(Now);
    private readonly MemoryDocuments documents = new();
    private readonly Wire wire = new();
    private readonly CancellationTokenSource stop = new();
    private readonly Pace pace;

    public CourierTests() => pace = new Pace(clock);

    public void Dispose()
    {
        pace.Dispose();
        stop.Dispose();
    }

    [Fact]
    public async Task An_answer_that_comes_as_the_program_stops_is_kept()
    {
        var row = await PromiseAsync();
        wire.Answer = _ =>
        {
            stop.Cancel();
            return Wire.Json(HttpStatusCode.Created, """{"id":"m1"}""");
        };

        await Courier().BringAsync(row, stop.Token);

        var kept = await KeptAsync(row);
        Assert.Equal((false, 1, "m1"), (kept.IsBegun, kept.Delivered, kept.ActivityId));
    }

    [Fact]
    public async Task A_row_that_waits_for_its_pace_at_every_stop_is_posted_once_in_the_end()
    {
        var row = await PromiseAsync();
        for (var life = 0; life < 3; life++)
        {
            pace.Rest(new Address(Place.Channel, Place.TenantId, Place.Conversation), TimeSpan.FromMinutes(1));
            using var stopping = new CancellationTokenSource();
            var bringing = Courier().BringAsync(row, stopping.Token);
            Assert.True((await KeptAsync(row)).IsBegun);

            await stopping.CancelAsync();
            await bringing;

            Assert.True(await KeptAsync(row) is { IsBegun: false, Unanswered: 0, Attempts: 0, IsPending: true });
        }

        Assert.Empty(wire.Calls);
        clock.Advance(TimeSpan.FromMinutes(1));
        await Courier().BringAsync(row, stop.Token);
        Assert.Single(wire.Calls);
        Assert.False((await KeptAsync(row)).IsPending);
    }

    [Fact]
    public async Task A_row_whose_next_try_is_some_seconds_away_when_the_program_stops_was_not_posted()
    {
        var row = await PromiseAsync();
        wire.Answer = _ => Wire.Json(HttpStatusCode.ServiceUnavailable, "{}");
        var bringing = Courier().BringAsync(row, stop.Token);

        await stop.CancelAsync();
        await bringing;

        Assert.Single(wire.Calls);
        Assert.True(await KeptAsync(row) is { IsBegun: false, Unanswered: 0, IsPending: true });
    }

    [Fact]
    public async Task A_refusal_that_comes_as_the_program_stops_is_kept()
    {
        var row = await PromiseAsync();
        wire.Answer = _ =>
        {
            stop.Cancel();
            return Wire.Json(HttpStatusCode.BadRequest, "{}");
        };

        await Courier().BringAsync(row, stop.Token);

        Assert.True(await KeptAsync(row) is { IsBegun: false, Unanswered: 0, GivenUp: not null });
    }

    [Fact]
    public async Task What_the_program_cuts_off_under_way_may_be_there()
    {
        var row = await PromiseAsync();
        wire.Answer = _ =>
        {
            stop.Cancel();
            throw new OperationCanceledException(stop.Token);
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Courier().BringAsync(row, stop.Token));

        Assert.True((await KeptAsync(row)).IsBegun);
    }

    private async Task<string> PromiseAsync()
    {
        var row = Posting.New("briefing/demo/2026-11-21", Place.Where, Card.Id, "summary", until: null);
        await documents.ChangeAsync(KnownConversation.Documents, Place.Where, _ => Place);
        await documents.ChangeAsync(Sheet.Documents, Card.Id, _ => Card);
        await documents.ChangeAsync(Posting.Documents, row.Id, _ => row);
        return row.Id;
    }

    private async Task<Posting> KeptAsync(string row) => (await documents.FindAsync(Posting.Documents, row))!;

    private Courier Courier()
    {
        var store = new ObedientDocuments(documents);
        var settings = new ConfigurationBuilder().Build();
        var adapter = new FriendlyAdapter(wire.Authentication(), new Courtesy(pace, clock, NullLogger<Courtesy>.Instance), NullLogger<FriendlyAdapter>.Instance);
        var adapters = new Adapters(adapter, new(() => throw new InvalidOperationException("Nothing here is in Slack")));
        var chats = new Chats(new ConversationBook(store, new ShopCatalog([])), adapters, settings, NullLogger<Chats>.Instance);
        var silences = new Silences(store, new Outbox(store), chats, clock, NullLogger<Silences>.Instance);
        return new Courier(store, new Outbound(adapters, store, settings, clock), silences, clock, NullLogger<Courier>.Instance);
    }
}
