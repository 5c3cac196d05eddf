using Helmsman.Cards;
using Helmsman.Cards.Moves.Changes;
using Helmsman.Cards.Moves.Meetings;
using Helmsman.Cards.Moves.Opinions;
using Helmsman.Cards.Moves.Wins;
using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Logs;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;
using static Helmsman.Tests.Cards.Fixtures;
using static Helmsman.Tests.Cards.Moves.MoveFixtures;

namespace Helmsman.Tests.Cards.Moves;

/// <summary>What a channel, or somebody without the right, does not get to read.</summary>
public sealed class MovesAreDiscreetTests
{
    public static TheoryData<string> WithoutMoney => [.. Drawn.Keys];

    private static Dictionary<string, Card> Drawn => new(StringComparer.Ordinal)
    {
        ["meeting"] = MeetingCard.Of(Pack.WithoutMoney(), Crew, Place.Anywhere, Gallery.Chinese),
        ["digest"] = OwnerDigest.Of(Pack.WithoutMoney(), Gallery.Chinese),
        ["win form"] = WinForm.Of(DressRose, Win.Items, new(), [], Lanxi, Day, Gallery.Chinese, seesMoney: false),
        ["win"] = WinCard.Of(Judged, Crew, Lanxi, Gallery.Chinese, seesMoney: false),
        ["opinions wanted"] = RoundForm.Of(DressRose, new(), [], Lanxi, Gallery.Chinese, seesMoney: false),
        ["opinion"] = OpinionCard.Of((Asked with { Finding = DressRose }).WithoutMoney(), "p2", null, [], Crew, Lanxi, Gallery.Chinese),
    };

    [Theory]
    [MemberData(nameof(WithoutMoney))]
    public void Whoever_may_not_see_money_sees_none(string name) => Assert.DoesNotContain("¥", Drawn[name].PlainText, StringComparison.Ordinal);

    [Fact]
    public void What_was_proposed_stays_between_two_people()
    {
        var card = MeetingCard.Of(Pack, Crew, Place.Anywhere, Gallery.Chinese).PlainText;

        Assert.DoesNotContain("直通车预算加到 800", card, StringComparison.Ordinal);
        Assert.Contains("等拍板 1 个", card, StringComparison.Ordinal);
    }

    [Fact]
    public void A_log_is_quoted_without_what_was_counted_in_it()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal) { [LogCounts.Complaints] = 3, [LogCounts.Consultations] = 10, [LogCounts.Buyers] = 4 };
        var log = new RoleLog("lanxi", Day, Roles.Service, "p3", [], counts, "今天问尺码的多", At(22, 10, 0));
        var answer = Explain.Answer(LanxiNow, new Question(MetricDictionary.Visitors, Period.Of(Day), Comparison.WeekBefore)) with { Logs = [new(log, "小雨"), new(log with { Text = null }, "小雨")] };

        var card = AnswerCard.Of(answer, Lanxi, Place.Anywhere, Gallery.Chinese).PlainText;

        Assert.Contains("今天问尺码的多", card, StringComparison.Ordinal);
        Assert.Contains("已填写", card, StringComparison.Ordinal);
        Assert.DoesNotContain("投诉", card, StringComparison.Ordinal);
        Assert.DoesNotContain("咨询转化率", card, StringComparison.Ordinal);
    }

    [Fact]
    public void The_button_past_the_gate_is_for_whoever_has_the_right()
    {
        var ruled = Crew with { Rules = new TeamRules(Rights: new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Rights.OverrideGates] = [Roles.Ads] }) };

        Assert.Contains(Verbs.GoLiveAnyway, ChangeCard.Of(Waiting, ruled, Lanxi, "p2", Gallery.Chinese).Content.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain(Verbs.GoLiveAnyway, ChangeCard.Of(Waiting, ruled, Lanxi, "p1", Gallery.Chinese).Content.ToJson(), StringComparison.Ordinal);
    }
}
