using Helmsman.Bot.Conversations;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Bot.Conversations;

public sealed class MembershipTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 1, 0, 0, TimeSpan.Zero);

    private static readonly Team Team = Team.Empty
        .With(new Person("ann", "Ann", [new Account("msteams", "29:ann")]))
        .With(new Person("bob", "Bob", [new Account("msteams", "29:bob"), new Account("slack", "U1")]))
        .With(new Person("cyd", "Cyd", [new Account("slack", "U2")]));

    [Fact]
    public void Nobody_is_absent_while_nothing_was_told() => Assert.Empty(Membership.Of(null, null, Now).Absent(Team, "msteams"));

    [Fact]
    public void Somebody_who_is_not_on_the_whole_list_is_absent_and_whoever_is_elsewhere_is_not() =>
        Assert.Equal(["bob"], Whole("29:ann").Absent(Team, "msteams"));

    [Fact]
    public void Whoever_left_is_absent_even_where_the_list_was_never_told() =>
        Assert.Equal(["ann"], Membership.Without(null, ["29:ann"]).Absent(Team, "msteams"));

    [Fact]
    public void Whoever_came_back_is_not()
    {
        var back = Membership.With(Membership.Without(Whole("29:ann", "29:bob"), ["29:bob"]), ["29:bob"]);

        Assert.Empty(back.Absent(Team, "msteams"));
    }

    [Fact]
    public void A_departure_makes_the_list_old_and_an_answer_that_did_not_come_does_not_change_it()
    {
        var kept = Membership.Without(Whole("29:ann", "29:bob"), ["29:bob"]);

        Assert.Equal(default, kept.ToldAt);
        Assert.Equal(["bob"], Membership.Of(kept, null, Now).Absent(Team, "msteams"));
        Assert.Equal(["bob"], Membership.Of(kept, new Crowd([], IsWhole: true), Now).Absent(Team, "msteams"));
    }

    [Fact]
    public void Whoever_was_on_the_list_and_is_no_more_has_left_the_place()
    {
        var later = Membership.Of(Whole("29:ann", "29:bob"), new Crowd([new ChannelAccount("29:bob")], IsWhole: true), Now);

        Assert.Equal(["29:ann"], later.Left);
        Assert.True(Membership.IsGone(Ann, "msteams", [later]));
    }

    [Fact]
    public void Nobody_is_gone_who_may_still_be_somewhere()
    {
        var left = Membership.Without(null, ["29:ann", "29:bob"]);

        Assert.True(Membership.IsGone(Ann, "msteams", [left, Whole("29:dee")]));
        Assert.False(Membership.IsGone(Ann, "msteams", [left, Whole("29:ann")]));
        Assert.False(Membership.IsGone(Ann, "msteams", [left, null]));
        Assert.False(Membership.IsGone(Ann, "msteams", [left, Membership.Of(null, null, Now)]));
        Assert.False(Membership.IsGone(Ann, "msteams", [Whole("29:dee")]));
        Assert.False(Membership.IsGone(Team.Find("bob")!, "msteams", [left]));
        Assert.False(Membership.IsGone(Team.Find("cyd")!, "msteams", [left]));
    }

    private static Person Ann => Team.Find("ann")!;

    private static Membership Whole(params string[] users) =>
        Membership.Of(null, new Crowd([.. users.Select(user => new ChannelAccount(user))], IsWhole: true), Now);
}
