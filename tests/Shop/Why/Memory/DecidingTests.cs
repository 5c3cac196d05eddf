using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Why.Memory;

namespace Helmsman.Tests.Shop.Why.Memory;

public sealed class DecidingTests
{
    private static readonly CauseSaid Price = new(
        "demo", "m", new CausePattern(MetricIds.Visitors, false, ""), Period.Of(new DateOnly(2026, 11, 21)), CauseIds.Price, CauseIds.Price, null, "lin", default);

    private static readonly CauseSaid Words = Price with { Cause = null, Words = "仓库停电", By = "su" };

    [Fact]
    public void The_first_word_counts() => Assert.Equal(new WhatComesOfIt.Keep(0), Deciding.On(null, Price, 0));

    [Fact]
    public void The_same_word_again_changes_nothing_whoever_says_it() =>
        Assert.IsType<WhatComesOfIt.Already>(Deciding.On(Kept(Price, 3), Price with { By = "su", At = DateTimeOffset.MaxValue }, 0));

    [Fact]
    public void Who_has_not_seen_the_first_word_is_told_of_it() => Assert.Equal(new WhatComesOfIt.Taken(Price), Deciding.On(Kept(Price, 1), Words, 0));

    [Fact]
    public void Who_has_seen_it_may_say_otherwise() => Assert.Equal(new WhatComesOfIt.Keep(1), Deciding.On(Kept(Price, 1), Words, 1));

    [Fact]
    public void Of_two_who_saw_the_same_the_second_is_told() => Assert.Equal(new WhatComesOfIt.Taken(Words), Deciding.On(Kept(Words, 2), Price with { Cause = CauseIds.Holiday }, 1));

    private static Document<CauseSaid> Kept(CauseSaid said, long version) => new(said.Id, said, version);
}
