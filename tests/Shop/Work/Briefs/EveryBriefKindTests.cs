using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Briefs;

namespace Helmsman.Tests.Shop.Work.Briefs;

public sealed class EveryBriefKindTests
{
    private static readonly Period Day = Period.Of(new DateOnly(2026, 11, 24));

    private static Finding Fell(string metric, string? cause, bool sure = true) =>
        new("f", "demo", FindingRules.Asked, metric, null, null, null, Day, Day.Shift(-7), 600, 300, null, Roles.Ads)
        {
            Because = cause is null ? null : new FoundCause(cause, sure, []),
        };

    [Theory]
    [InlineData(Roles.Design, MetricIds.Conversion, null, BriefKinds.Design)]
    [InlineData(Roles.Design, MetricIds.Visitors, CauseIds.Listing, BriefKinds.Design)]
    [InlineData(Roles.Ads, MetricIds.Visitors, CauseIds.AdSettings, BriefKinds.Refill)]
    [InlineData(Roles.Ads, MetricIds.Revenue, CauseIds.AdSettings, BriefKinds.General)]
    [InlineData(Roles.Ads, MetricIds.Visitors, null, BriefKinds.General)]
    [InlineData(Roles.AfterSales, MetricIds.Conversion, CauseIds.Reviews, BriefKinds.BadReview)]
    [InlineData(Roles.ServiceLead, MetricIds.Conversion, CauseIds.ServiceOverload, BriefKinds.Capacity)]
    [InlineData(Roles.Operator, MetricIds.Conversion, CauseIds.Price, BriefKinds.Price)]
    [InlineData(Roles.Warehouse, MetricIds.Conversion, CauseIds.StockOut, BriefKinds.General)]
    public void Role_and_cause_choose_the_kind(string role, string metric, string? cause, string kind) =>
        Assert.Equal(kind, EveryBriefKind.Of(role, Fell(metric, cause)).Name);

    [Fact]
    public void Every_kind_has_a_definition_under_its_stored_name_and_an_unknown_one_is_general()
    {
        Assert.Equal(BriefKinds.All.Order(StringComparer.Ordinal), EveryBriefKind.All.Select(kind => kind.Name).Order(StringComparer.Ordinal));
        Assert.Equal(BriefKinds.General, EveryBriefKind.Named("of-next-year").Name);
        Assert.Equal(["general", "design", "refill", "bad-review", "return", "reply-change", "capacity", "price"], BriefKinds.All);
    }

    [Fact]
    public void Every_kind_says_what_is_to_be_done_by_when_and_when_it_is_done() => Assert.All(EveryBriefKind.All, kind =>
        Assert.All([BriefFields.What, BriefFields.Due, BriefFields.DoneWhen], field => Assert.True(kind.Find(field)?.IsRequired)));

    [Fact]
    public void Every_field_has_a_stored_name_that_is_listed_once() => Assert.All(EveryBriefKind.All, kind =>
    {
        Assert.Subset(BriefFields.All.ToHashSet(), kind.Fields.Select(field => field.Name).ToHashSet());
        Assert.Equal(kind.Fields.Count, kind.Fields.DistinctBy(field => field.Name).Count());
    });

    [Theory]
    [InlineData(BriefKinds.Design, BriefFields.Audience)]
    [InlineData(BriefKinds.Design, BriefFields.SellingPoints)]
    [InlineData(BriefKinds.Refill, BriefFields.Budget)]
    [InlineData(BriefKinds.Refill, BriefFields.ExpectedVisitors)]
    [InlineData(BriefKinds.BadReview, BriefFields.Promise)]
    [InlineData(BriefKinds.Return, BriefFields.Order)]
    [InlineData(BriefKinds.ReplyChange, BriefFields.NewReply)]
    [InlineData(BriefKinds.Price, BriefFields.Audience)]
    public void What_a_kind_cannot_do_without_is_required(string kind, string field) => Assert.True(EveryBriefKind.Named(kind).Find(field)?.IsRequired);

    [Theory]
    [InlineData(BriefKinds.General, null, false, true)]
    [InlineData(BriefKinds.General, CauseIds.Campaign, false, true)]
    [InlineData(BriefKinds.General, CauseIds.Campaign, true, false)]
    [InlineData(BriefKinds.Return, null, false, false)]
    [InlineData(BriefKinds.BadReview, CauseIds.Reviews, false, false)]
    public void A_cause_that_nobody_is_sure_of_is_diagnosed_first(string kind, string? cause, bool sure, bool first) =>
        Assert.Equal(first, EveryBriefKind.Named(kind).DiagnosesFirst(Fell(MetricIds.Visitors, cause, sure)));

    [Fact]
    public void A_gain_has_nothing_wrong_to_diagnose() =>
        Assert.False(EveryBriefKind.Named(BriefKinds.General).DiagnosesFirst(Fell(MetricIds.Visitors, null) with { After = 900 }));
}
