using CsCheck;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Reminders;
using static Helmsman.Tests.Shop.Work.Reminders.Tasks;

namespace Helmsman.Tests.Shop.Work.Reminders;

public sealed class LadderTests
{
    [Fact]
    public void Nobody_answers_over_a_holiday_and_nothing_happens_on_days_off() => Assert.Equal(
        [
            "09-30 17:30 reminded (not-acknowledged)",
            "10-08 12:30 deputy (not-acknowledged)",
            "10-08 16:30 operator (not-acknowledged)",
            "10-10 09:00 reminded (due-today)",
            "10-12 09:00 overdue (overdue)",
        ],
        Handed("2026-09-30 13:30", "2026-10-10").Silently(WithDeputy).Steps);

    [Fact]
    public void Where_nobody_stands_in_the_operator_is_next() => Assert.Equal(
        ["11-23 14:00 reminded (not-acknowledged)", "11-23 18:00 operator (not-acknowledged)"],
        Handed("2026-11-23 10:00", "2026-12-30").Silently(Alone with { Hours = Alone.Hours with { Shop = Alone.Hours.Of(Roles.Service) } }).Steps.Take(2));

    [Fact]
    public void What_anybody_of_the_role_may_take_is_asked_for_once_and_then_told_to_the_operator() => Assert.Equal(
        ["11-23 13:30 reminded (not-acknowledged)", "11-23 17:30 operator (not-acknowledged)"],
        Handed("2026-11-23 09:30", "2026-12-30", to: null).Silently(WithDeputy).Steps.Take(2));

    [Fact]
    public void Of_the_operator_s_own_tasks_the_owner_hears()
    {
        var item = Handed("2026-11-23 09:30", "2026-12-30", to: "lin", role: Roles.Operator).Silently(Alone, most: 2).Item;

        Assert.Equal(["chen"], Audience.Of(item.Standing.Steps![^1], item, Crew, new DateOnly(2026, 11, 23)).Select(person => person.Id));
    }

    [Fact]
    public void A_bad_review_is_waited_for_half_an_hour_in_customer_service_s_own_hours() => Assert.Equal(
        ["11-28 20:10 reminded (not-acknowledged)", "11-30 09:00 operator (not-acknowledged)"],
        Handed("2026-11-28 19:40", "2026-12-30", to: "he", role: Roles.Service, kind: BriefKinds.BadReview).Silently(Alone, most: 2).Steps);

    [Fact]
    public void A_bad_review_that_was_acknowledged_is_to_be_begun_within_two_hours()
    {
        var item = Handed("2026-11-24 10:00", "2026-12-30", to: "he", role: Roles.Service, kind: BriefKinds.BadReview).Then(new WorkEvent.Acknowledged("he", At("2026-11-24 10:10")));

        Assert.Equal(["11-24 12:00 reminded (not-started)", "11-24 12:30 operator (not-started)"], item.Silently(Alone, most: 2).Steps);
        Assert.Equal("11-25 10:20 reminded (silent)", item.Then(new WorkEvent.Started("he", At("2026-11-24 10:20"))).Silently(Alone).Steps[0]);
    }

    [Fact]
    public void What_was_acknowledged_and_forgotten_lapses_and_is_asked_for_again() => Assert.Equal(
        [
            "09-30 10:20 reminded (silent)",
            "10-08 10:20 lapsed (lapsed)",
            "10-08 14:20 deputy (not-acknowledged)",
            "10-09 09:20 operator (not-acknowledged)",
        ],
        Handed("2026-09-28 10:00", "2026-12-30").Then(new WorkEvent.Acknowledged("su", At("2026-09-28 10:20"))).Silently(WithDeputy).Steps.Take(4));

    [Fact]
    public void A_word_of_the_assignee_begins_the_wait_anew()
    {
        var item = Handed("2026-11-23 10:00", "2026-12-30").Then(new WorkEvent.Acknowledged("su", At("2026-11-23 10:20")));

        Assert.Equal("11-25 10:20 reminded (silent)", item.Silently(Alone).Steps[0]);
        Assert.Equal("11-26 15:00 reminded (silent)", item.Then(new WorkEvent.Commented("su", At("2026-11-24 15:00"), "明天出图")).Silently(Alone).Steps[0]);
        Assert.Equal("11-25 10:20 reminded (silent)", item.Then(new WorkEvent.Commented("lin", At("2026-11-24 15:00"), "怎么样了")).Silently(Alone).Steps[0]);
    }

    [Fact]
    public void Before_the_end_of_a_snooze_nothing_is_due_and_then_it_is_asked_for()
    {
        var item = Handed("2026-11-23 10:00", "2026-11-24").Then(new WorkEvent.Snoozed("su", At("2026-11-23 11:00"), At("2026-11-26 09:00")));

        Assert.Equal(
            ["11-26 09:00 overdue (overdue)", "11-26 09:00 reminded (snoozed)", "11-26 13:00 deputy (not-acknowledged)"],
            item.Silently(WithDeputy).Steps.Take(3));
    }

    [Fact]
    public void What_was_begun_after_all_is_put_off_no_more()
    {
        var item = Handed("2026-11-23 10:00", "2026-12-30")
            .Then(new WorkEvent.Snoozed("su", At("2026-11-23 11:00"), At("2026-12-01 09:00")))
            .Then(new WorkEvent.Started("su", At("2026-11-23 12:00")));

        Assert.Equal("11-25 12:00 reminded (silent)", item.Silently(Alone).Steps[0]);
    }

    [Fact]
    public void Overdue_is_told_once_and_again_only_for_another_day()
    {
        var item = Handed("2026-11-23 10:00", "2026-11-24").Then(new WorkEvent.Acknowledged("su", At("2026-11-23 10:20")));
        item = item.Then(new WorkEvent.Escalated(WorkEvent.Bot, At("2026-11-25 09:00"), EscalationSteps.Overdue));

        Assert.DoesNotContain(item.Silently(Alone).Steps, step => step.Contains("overdue", StringComparison.Ordinal));
        Assert.Contains(
            "11-30 09:00 overdue (overdue)",
            item.Then(new WorkEvent.DueChanged("lin", At("2026-11-25 10:00"), new DateOnly(2026, 11, 27))).Silently(Alone).Steps);
    }

    [Fact]
    public void What_is_handed_over_or_reopened_late_is_told_once_and_not_before_it_could_be_acknowledged()
    {
        var late = Handed("2026-11-24 08:30", "2026-11-23");
        var reopened = Handed("2026-11-20 10:00", "2026-11-23").Then(new WorkEvent.Done("su", At("2026-11-23 11:00"))).Then(new WorkEvent.Reopened("lin", At("2026-11-24 15:00"), "还是旧图"));

        Assert.Equal("11-24 13:00 overdue (overdue)", Assert.Single(late.Silently(Alone).Steps, step => step.Contains("due", StringComparison.Ordinal)));
        Assert.Equal("11-25 10:00 overdue (overdue)", Assert.Single(reopened.Silently(Alone).Steps, step => step.Contains("due", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_handed_over_on_its_day_or_gets_a_day_whose_morning_is_past_needs_no_word_that_morning()
    {
        var saturday = Handed("2026-11-24 10:00", "2026-12-30").Then(new WorkEvent.DueChanged("lin", At("2026-11-28 10:00"), new DateOnly(2026, 11, 29)));

        Assert.DoesNotContain(saturday.Silently(Alone).Steps, step => step.Contains("due-today", StringComparison.Ordinal));
        Assert.DoesNotContain(Handed("2026-11-24 09:30", "2026-11-24").Silently(Alone).Steps, step => step.Contains("due-today", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public void What_does_not_run_has_no_next_step(WorkEvent ending) =>
        Assert.Null(Ladder.Next(Handed("2026-11-23 10:00", "2026-12-30").Then(ending), Crew, WithDeputy));

    public static TheoryData<WorkEvent> Endings =>
    [
        new WorkEvent.Done("su", At("2026-11-23 11:00")),
        new WorkEvent.Declined("su", At("2026-11-23 11:00"), "没有素材"),
        new WorkEvent.Cancelled("lin", At("2026-11-23 11:00")),
    ];

    [Fact]
    public void The_rule_behind_a_step_that_was_taken_is_the_one_by_which_it_was_due()
    {
        var item = Handed("2026-09-30 13:30", "2026-10-10").Silently(WithDeputy).Item;

        Assert.Equal(
            [TimeRules.NotAcknowledged, TimeRules.NotAcknowledged, TimeRules.NotAcknowledged, TimeRules.DueToday, TimeRules.Overdue],
            item.Standing.Steps!.Select(step => Ladder.Behind(step, item, Crew, WithDeputy)?.Name));
    }

    [Theory]
    [InlineData("2026-11-23 12:00", "2026-11-23 13:30")]
    [InlineData("2026-11-23 17:00", "2026-11-23 17:00")]
    [InlineData("2026-11-28 22:00", "2026-11-30 09:00")]
    public void What_was_missed_is_made_up_for_once_people_work(string now, string taken)
    {
        var item = Handed("2026-11-23 09:30", "2026-12-30");

        Assert.Equal(At(taken), Alone.Takes(Ladder.Next(item, Crew, Alone)!, item.Brief, At(now)));
    }

    /// <summary>Whatever people do and whenever: a step lies within hours, is not due again at once, and nothing comes before the end of a snooze.</summary>
    [Fact]
    public void Steps_fall_into_working_hours_one_after_the_other() => Gen.Select(Gen.Int[0, 4], Gen.Int[1, 4000], Gen.Int[0, 20]).Array[0, 8].Sample(
        happenings =>
        {
            var (item, now) = (Handed("2026-09-24 16:40", "2026-10-09"), At("2026-09-24 16:40"));
            foreach (var (what, minutes, days) in happenings)
            {
                now = now.AddMinutes(minutes);
                item = (item.Apply(Happening(what, now, days), Crew) as Applied.Changed)?.Item ?? item;
                if (Ladder.Next(item, Crew, WithDeputy) is not { } next)
                {
                    continue;
                }

                Assert.True(WithDeputy.Hours.Shop.IsOpen(next.At));
                Assert.False(item.Standing.SnoozedUntil > next.At && item.Standing.Started is null);
                if (next.At <= now && WithDeputy.Hours.Shop.IsOpen(now))
                {
                    item = item.Then(next.ToEvent(now));
                    Assert.True(Ladder.Next(item, Crew, WithDeputy) is not { } after || after.Step != next.Step || after.At > now);
                }
            }
        },
        iter: 1000);

    private static WorkEvent Happening(int what, DateTimeOffset now, int days) => what switch
    {
        0 => new WorkEvent.Acknowledged("su", now),
        1 => new WorkEvent.Started("su", now),
        2 => new WorkEvent.Snoozed("su", now, now.AddDays(days + 1)),
        3 => new WorkEvent.Commented("su", now, "在做"),
        _ => new WorkEvent.DueChanged("lin", now, DateOnly.FromDateTime(now.DateTime).AddDays(days - 5)),
    };
}
