using System.Text.Json;
using CsCheck;
using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Work;

public sealed class WorkItemTests
{
    private const string Assignee = "lin";

    private static readonly Team Nobody = Team.Empty;

    private static readonly DateTimeOffset Nine = new(2026, 11, 2, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly WorkEvent Acknowledged = new WorkEvent.Acknowledged(Assignee, Nine);
    private static readonly WorkEvent Done = new WorkEvent.Done(Assignee, Nine.AddHours(1));

    [Fact]
    public void Handed_over_it_is_open() => Assert.Equal(WorkState.Open, Item().State);

    [Fact]
    public void Its_assignee_acknowledges_and_does_it()
    {
        var acknowledged = Changed(Item().Apply(Acknowledged, Nobody));
        var done = Changed(acknowledged.Apply(Done, Nobody));

        Assert.Equal((WorkState.Acknowledged, WorkState.Done), (acknowledged.State, done.State));
        Assert.Equal([Acknowledged, Done], done.Events);
    }

    [Fact]
    public void Done_without_acknowledging_is_done()
    {
        var done = Changed(Item().Apply(Done, Nobody));

        Assert.Equal(WorkState.Done, done.State);
        Assert.Null(done.Standing.Acknowledged);
    }

    [Fact]
    public void Nobody_else_can_answer_for_the_assignee() =>
        Refused(Refusal.NotYours, Item(), new WorkEvent.Acknowledged("zhou", Nine));

    [Fact]
    public void Somebody_else_is_told_so_even_when_it_is_done() =>
        Refused(Refusal.NotYours, Changed(Item().Apply(Done, Nobody)), new WorkEvent.Done("zhou", Nine));

    [Fact]
    public void A_second_acknowledgement_is_refused() => Refused(Refusal.AlreadyAcknowledged, Changed(Item().Apply(Acknowledged, Nobody)), Acknowledged);

    [Fact]
    public void What_is_done_is_done()
    {
        var done = Changed(Item().Apply(Done, Nobody));

        Refused(Refusal.AlreadyDone, done, Done);
        Refused(Refusal.AlreadyDone, done, Acknowledged);
    }

    [Fact]
    public void Whatever_happens_it_only_moves_forward_and_only_by_its_assignee()
    {
        var happened = Gen.Select(Gen.OneOf(Assignee, "zhou", ""), Gen.Bool, Gen.Int[0, 1000]).Select((by, done, minute) => done
            ? (WorkEvent)new WorkEvent.Done(by, Nine.AddMinutes(minute))
            : new WorkEvent.Acknowledged(by, Nine.AddMinutes(minute)));
        happened.List[0, 12].Sample(events =>
        {
            var (item, model) = (Item(), WorkState.Open);
            foreach (var each in events)
            {
                var next = each.By != Assignee ? model : each is WorkEvent.Done ? WorkState.Done : model == WorkState.Open ? WorkState.Acknowledged : model;
                var applied = item.Apply(each, Nobody);
                Assert.Equal(next > model, applied is Applied.Changed);
                Assert.True(applied is Applied.Changed || ReferenceEquals(item, applied.Item));
                (item, model) = (applied.Item, next);
                Assert.Equal(model, item.State);
            }

            Assert.All(item.Events, each => Assert.Equal(Assignee, each.By));
            Assert.Equal(item.Events, Kept(item).Events);
            Assert.Equal(item.State, Kept(item).State);
        });
    }

    private static WorkItem Kept(WorkItem item) =>
        JsonSerializer.Deserialize(JsonSerializer.Serialize(item, ShopJson.Default.WorkItem), ShopJson.Default.WorkItem)!;

    private static WorkItem Changed(Applied applied) => Assert.IsType<Applied.Changed>(applied).Item;

    private static void Refused(Refusal why, WorkItem item, WorkEvent happened)
    {
        var refused = Assert.IsType<Applied.Refused>(item.Apply(happened, Nobody));
        Assert.Equal(why, refused.Why);
        Assert.Same(item, refused.Item);
    }

    private static WorkItem Item() => new("demo/1", 1, new("demo", Finding(), Roles.Ads, Assignee, "boss", "调整出价", "访客恢复", Days.Day("2026-11-03"), []), Nine, []);

    private static Finding Finding()
    {
        var (day, week) = (Period.Of(Days.Day("2026-11-01")), Period.Of(Days.Day("2026-10-25")));
        return new("f", "demo", FindingRules.SourceFell, MetricIds.Visitors, "traffic-by-source", "search", "搜索", day, week, 600, 300, 720, Roles.Ads);
    }
}
