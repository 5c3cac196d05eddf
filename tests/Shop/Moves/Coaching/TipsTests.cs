using Helmsman.Shop.Moves.Coaching;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Shop.Moves.Coaching;

public sealed class TipsTests
{
    private static readonly DateOnly Wednesday = new(2026, 11, 25);

    [Fact]
    public void Without_consent_a_tip_is_never_posted() => Assert.Null(Tips.OfTheWeek([Confirmed("a", 1) with { MayBePosted = false }], Wednesday));

    [Fact]
    public void Unconfirmed_it_is_not_posted_either() => Assert.Null(Tips.OfTheWeek([Written("a") with { MayBePosted = true }], Wednesday));

    [Fact]
    public void The_one_confirmed_last_is_posted_and_none_twice()
    {
        Tip[] all = [Confirmed("a", 1), Confirmed("b", 3), Confirmed("c", 4) with { PostedOn = Wednesday.AddDays(-7) }];
        Assert.Equal("b", Tips.OfTheWeek(all, Wednesday)!.Key);
    }

    [Fact]
    public void Once_chosen_it_stays_the_one_of_its_day() =>
        Assert.Equal("a", Tips.OfTheWeek([Confirmed("a", 1) with { PostedOn = Wednesday }, Confirmed("b", 3)], Wednesday)!.Key);

    [Fact]
    public void The_library_finds_confirmed_ones_by_all_words_the_newest_first()
    {
        Tip[] all = [Confirmed("a", 1) with { Text = "问价格时先说优惠" }, Confirmed("b", 2) with { Text = "价格 尺码 一起说" }, Written("c") with { Text = "价格" }];
        Assert.Equal(["b", "a"], Tips.Find(all, "价格").Select(tip => tip.Key));
        Assert.Equal(["b"], Tips.Find(all, "价格 尺码").Select(tip => tip.Key));
        Assert.Equal(["b", "a"], Tips.Find(all, null).Select(tip => tip.Key));
    }

    [Fact]
    public void A_tip_by_the_only_one_who_could_confirm_it_is_confirmed()
    {
        var alone = Team.Empty.With(new Person("he", "何静", [])).With(Roles.ServiceLead, ["he"]);

        Assert.Equal("he", Written("a").In(alone).ConfirmedBy);
        Assert.Null(Written("a").In(alone.With(new Person("lin", "林", [])).With(Roles.Operator, ["lin"])).ConfirmedBy);
    }

    [Fact]
    public void Of_two_who_decide_on_a_suggestion_the_first_counts()
    {
        var suggestion = new Suggestion("demo", "k", "su", "加个尺码助手", default).Decided(adopted: true, "lin", default, "design");
        Assert.Same(suggestion, suggestion.Decided(adopted: false, "chen", default, null));
        Assert.Equal((true, "lin"), (suggestion.Adopted, suggestion.DecidedBy));
    }

    private static Tip Written(string key) => new("demo", key, "he", "先问身高体重", default, MayBePosted: false);

    private static Tip Confirmed(string key, int hour) =>
        Written(key) with { MayBePosted = true, ConfirmedBy = "lin", ConfirmedAt = new DateTimeOffset(2026, 11, 20, hour, 0, 0, TimeSpan.Zero) };
}
