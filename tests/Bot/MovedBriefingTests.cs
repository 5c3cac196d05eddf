using Helmsman.Bot.Conversations;
using Helmsman.Bot.Schedules;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Morning;
using Helmsman.Tests.Scenarios.House;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Helmsman.Tests.Bot;

/// <summary>A place comes to be kept by another name: one briefing of it stays, and that one is armed.</summary>
public sealed class MovedBriefingTests
{
    private static readonly TimeOnly Ordered = new(7, 15);

    private static readonly TimeOnly Later = new(10, 45);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_ordered_before_goes_along()
    {
        await using var house = new BotHouse();
        await KeepAsync(house, At("slack/C1", Ordered));

        await MoveAsync(house, house.Documents);

        await HasOnlyAsync(house, Ordered);
    }

    [Fact]
    public async Task The_usual_one_of_a_welcome_under_the_new_name_gives_way_to_it()
    {
        await using var house = new BotHouse();
        await KeepAsync(house, At("slack/C1", Ordered));
        await KeepAsync(house, house.Services.GetRequiredService<BriefingDefaults>().For(Place) with { Locale = "en" });

        await MoveAsync(house, house.Documents);

        await HasOnlyAsync(house, Ordered);
    }

    [Fact]
    public async Task What_was_ordered_under_the_new_name_is_newer_and_is_what_is_armed()
    {
        await using var house = new BotHouse();
        await KeepAsync(house, At("slack/C1", Ordered));
        await KeepAsync(house, At("slack/C9", Later));

        await MoveAsync(house, house.Documents);

        await HasOnlyAsync(house, Later);
    }

    [Fact]
    public async Task What_is_ordered_under_the_old_name_meanwhile_goes_along_too()
    {
        await using var house = new BotHouse();
        await KeepAsync(house, At("slack/C1", Ordered));

        await MoveAsync(house, new Meddled(house.Documents, () => KeepAsync(house, At("slack/C1", Later))));

        await HasOnlyAsync(house, Later);
    }

    private static KnownConversation Place { get; } = new("slack/C9", DemoShop.Profile.Id, "slack", "C9", "https://slack.com/api/", "UBOT", "zh-CN", null, "T1", IsWelcomed: true);

    private static Subscription At(string where, TimeOnly at) => new(DemoShop.Profile.Id, where, at, "Asia/Shanghai", BriefingDays.EveryDay, "zh-CN");

    private static Task<Subscription> KeepAsync(BotHouse house, Subscription subscription) =>
        house.Documents.ChangeAsync(Subscription.Documents, subscription.Id, _ => subscription, Cancelled);

    private static async Task MoveAsync(BotHouse house, IDocuments documents)
    {
        var services = house.Services;
        var briefings = new BriefingSchedule(
            documents, services.GetRequiredService<ISchedulerFactory>(), services.GetRequiredService<Mornings>(), services.GetRequiredService<BriefingDefaults>(), house.Clock);
        await briefings.MoveAsync("slack/C1", Place, Cancelled);
    }

    private static async Task HasOnlyAsync(BotHouse house, TimeOnly at)
    {
        var kept = Assert.Single(await house.Documents.AllAsync(Subscription.Documents, cancellationToken: Cancelled));
        Assert.Equal(At("slack/C9", at), kept);
        var scheduler = await house.Services.GetRequiredService<ISchedulerFactory>().GetScheduler(Cancelled);
        Assert.Null(await scheduler.GetJobDetail(Schedules.BriefingJob(At("slack/C1", at)).Key, Cancelled));
        var trigger = await scheduler.GetTrigger(Schedules.BriefingTrigger(kept, house.Clock).Key, Cancelled);
        var comes = TimeZoneInfo.ConvertTime(trigger!.NextFireTimeUtc!.Value, TimeZoneInfo.FindSystemTimeZoneById(kept.Zone));
        Assert.Equal(at, TimeOnly.FromDateTime(comes.DateTime));
    }

    /// <summary>A store in which somebody writes, once, just before the old row is taken away.</summary>
    private sealed class Meddled(IDocuments kept, Func<Task> meddle) : IDocuments
    {
        private bool isDone;

        public Task<Document<T>?> ReadAsync<T>(DocumentKind<T> kind, string id, CancellationToken cancellationToken = default)
            where T : class => kept.ReadAsync(kind, id, cancellationToken);

        public IAsyncEnumerable<Document<T>> ListAsync<T>(DocumentKind<T> kind, string idPrefix = "", CancellationToken cancellationToken = default)
            where T : class => kept.ListAsync(kind, idPrefix, cancellationToken);

        public async Task<bool> CompareAndSetAsync<T>(DocumentKind<T> kind, string id, T? value, long expectedVersion, CancellationToken cancellationToken = default)
            where T : class
        {
            if (value is null && !isDone)
            {
                isDone = true;
                await meddle();
            }

            return await kept.CompareAndSetAsync(kind, id, value, expectedVersion, cancellationToken);
        }
    }
}
