using CsCheck;
using Helmsman.Bot.Delivery;

namespace Helmsman.Tests.Bot.Delivery;

public sealed class SettlingTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 0, 30, 0, TimeSpan.Zero);
    private static readonly Posting Fresh = Posting.New("briefing/demo/2026-11-21", "msteams/19:x", "sheet", "summary", null);

    private static readonly Outcome[] Outcomes =
    [
        new Outcome.Arrived("m1"), new Outcome.Arrived(null), new Outcome.Lost(), new Outcome.Failed("502", null),
        new Outcome.NotSent(), new Outcome.Failed("429", TimeSpan.FromSeconds(9)), new Outcome.Unanswered("timeout"), new Outcome.Silenced("403", "BotDisabledByAdmin"), new Outcome.Refused("400"),
    ];

    [Fact]
    public void A_post_that_was_begun_in_an_earlier_life_counts_as_unanswered()
    {
        var died = Settling.Begun(Fresh);

        var begun = Settling.Begun(died);

        Assert.Equal((0, 1, true), (died.Unanswered, begun.Unanswered, begun.IsPending));
        Assert.False(Settling.Begun(begun).IsPending);
    }

    [Fact]
    public void However_often_the_program_stops_before_a_post_is_sent_the_row_is_as_before()
    {
        var row = Enumerable.Range(0, 5).Aggregate(Fresh, (row, _) => Settling.Begun(row).After(1, new Outcome.NotSent(), Now, 0));

        Assert.Equal(Fresh, row);
    }

    [Fact]
    public void What_arrives_while_something_newer_is_wanted_is_still_pending()
    {
        var row = Fresh.Showing("newer", "summary").After(1, new Outcome.Arrived("m1"), Now, 0);

        Assert.Equal((1, 2, true), (row.Delivered, row.Wanted, row.IsPending));
    }

    [Fact]
    public void A_rest_that_the_channel_asked_for_is_kept() =>
        Assert.Equal(Now.AddSeconds(9), Fresh.After(1, new Outcome.Failed("429", TimeSpan.FromSeconds(9)), Now, 0).NotBefore);

    [Fact]
    public void Waits_double_and_end_at_five_minutes_with_some_luck()
    {
        Assert.Equal([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300], Enumerable.Range(1, 11).Select(attempt => (int)Settling.WaitAfter(attempt, 0).TotalSeconds));
        Assert.Equal(TimeSpan.FromSeconds(0.75), Settling.WaitAfter(1, 1));
    }

    [Fact]
    public void A_channel_that_stays_away_is_tried_for_some_hours()
    {
        var waits = Enumerable.Range(1, Settling.MostAttempts - 1).Sum(attempt => Settling.WaitAfter(attempt, 0.5).TotalHours);

        Assert.InRange(waits, 2, 4);
    }

    [Fact]
    public void What_is_gone_is_posted_in_its_own_thread_and_then_in_the_channel()
    {
        var gone = (Fresh with { ActivityId = "m1" }).Showing("newer", "summary").After(2, new Outcome.Lost(), Now, 0);
        Assert.Equal((null, "m1", true), (gone.ActivityId, gone.Thread, gone.IsPending));

        var threadGone = gone.After(2, new Outcome.Lost(), Now, 0);
        Assert.Equal((null, null), (threadGone.ActivityId, threadGone.Thread));
    }

    [Fact]
    public void A_new_card_is_tried_though_the_last_one_was_given_up() =>
        Assert.True(Fresh.After(1, new Outcome.Refused("400"), Now, 0).Showing("newer", "summary").IsPending);

    [Fact]
    public void A_restart_tries_what_was_refused_but_never_what_may_be_there_twice()
    {
        Assert.True(Fresh.After(1, new Outcome.Refused("401"), Now, 0).Revived().IsPending);
        Assert.False((Fresh with { Unanswered = 2, GivenUp = "timeout" }).Revived().IsPending);
    }

    [Fact]
    public void Whatever_happens_at_most_two_posts_of_a_card_stay_unanswered() =>
        Gen.Int[0, Outcomes.Length - 1].Array[0, 30].Sample(steps =>
        {
            var (row, posted) = (Fresh, 0);
            foreach (var step in steps.Select(step => Outcomes[step]).Where(_ => row.IsPending && row.IsPost))
            {
                row = Settling.Begun(row);
                if (row.IsPending)
                {
                    posted += step is Outcome.Unanswered ? 1 : 0;
                    row = row.After(row.Wanted, step, Now, 0);
                }
            }

            Assert.InRange(posted, 0, Settling.MostUnanswered);
            Assert.Equal(row.IsPending, row.Delivered < row.Wanted && row.GivenUp is null);
        });
}
