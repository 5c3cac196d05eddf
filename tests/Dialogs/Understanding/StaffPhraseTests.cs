using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Dialogs.Understanding;

/// <summary>What is said of people, on Wednesday 2026-11-25.</summary>
public sealed class StaffPhraseTests
{
    private static readonly Team Team = Team.Empty
        .With(new Person("su", "苏禾", [])).With(new Person("zhou", "周禾", [])).With(new Person("amy", "Amy Wilson", [])).With(new Person("bob", "Bob Chen", []));

    [Theory]
    [InlineData("我下周请假", "away me 2026-11-30..2026-12-06")]
    [InlineData("明天到周五休假", "away me 2026-11-26..2026-11-27")]
    [InlineData("周禾请假三天", "away zhou 2026-11-25..2026-11-27")]
    [InlineData("周禾请3天假", "away zhou 2026-11-25..2026-11-27")]
    [InlineData("我今天请假", "away me 2026-11-25")]
    [InlineData("我明天起请两天假", "away me 2026-11-26..2026-11-27")]
    [InlineData("苏禾下周一到周三请年假", "away su 2026-11-30..2026-12-02")]
    [InlineData("我12月1日到5日休年假", "away me 2026-12-01..2026-12-05")]
    [InlineData("我12月30日到2日请假", "away me 2026-12-30..2027-01-02")]
    [InlineData("我请假到周五", "away me 2026-11-25..2026-11-27")]
    [InlineData("周末请假", "away me 2026-11-28..2026-11-29")]
    [InlineData("我请假两周", "away me 2026-11-25..2026-12-08")]
    [InlineData("我请假", "away me")]
    [InlineData("我上周请假了", "away me")]
    [InlineData("I'm off from Monday to Wednesday", "away me 2026-11-30..2026-12-02")]
    [InlineData("I am off tomorrow", "away me 2026-11-26")]
    [InlineData("I'll be on leave next week", "away me 2026-11-30..2026-12-06")]
    [InlineData("Amy is off for three days", "away amy 2026-11-25..2026-11-27")]
    [InlineData("Bob Chen is on vacation until Friday", "away bob 2026-11-25..2026-11-27")]
    [InlineData("I'm off in three days", "away me 2026-11-28")]
    [InlineData("taking leave 1 Dec to 5 Dec", "away me 2026-12-01..2026-12-05")]
    [InlineData("谁请假了", "who is away")]
    [InlineData("who is on leave", "who is away")]
    [InlineData("我回来了", "back me")]
    [InlineData("I'm back", "back me")]
    [InlineData("周禾回来上班了", "back zhou")]
    [InlineData("Amy is back", "back amy")]
    [InlineData("苏禾的代班是周禾", "deputy su zhou")]
    [InlineData("周禾替苏禾代班", "deputy su zhou")]
    [InlineData("我的代班是周禾", "deputy me zhou")]
    [InlineData("周禾替我代班", "deputy me zhou")]
    [InlineData("Amy's deputy is Bob", "deputy amy bob")]
    [InlineData("Bob covers for Amy", "deputy amy bob")]
    [InlineData("my deputy is Bob Chen", "deputy me bob")]
    [InlineData("周禾离职了", "left zhou")]
    [InlineData("Amy has left", "left amy")]
    [InlineData("Bob has resigned", "left bob")]
    [InlineData("团队任务", "team work")]
    [InlineData("team tasks", "team work")]
    [InlineData("今天先做这三件", "my work")]
    [InlineData("先做哪三件", "my work")]
    [InlineData("what first", "my work")]
    [InlineData("what should I do first", "my work")]
    public void A_remark_about_people_is_understood(string say, string means) => Assert.Equal(means, Of(Understand.Message(say, Shops.Known, Shops.Today, team: Team)));

    [Theory]
    [InlineData("流量回来了吗")]
    [InlineData("为什么请假那周访客掉了")]
    [InlineData("直通车回来了")]
    [InlineData("has the traffic left")]
    [InlineData("what is left")]
    public void A_question_about_figures_is_none_about_people(string say) =>
        Assert.DoesNotContain(Of(Understand.Message(say, Shops.Known, Shops.Today, team: Team)).Split(' ')[0], new[] { "away", "back", "left", "deputy" });

    [Theory]
    [InlineData("明天到周五", "2026-11-26..2026-11-27")]
    [InlineData("周五-下周二", "2026-11-27..2026-12-01")]
    [InlineData("from tomorrow for 2 days", "2026-11-26..2026-11-27")]
    [InlineData("a week", "2026-11-25..2026-12-01")]
    [InlineData("12月2日 周三", "2026-12-02")]
    [InlineData("昨天", "")]
    [InlineData("11月20日到11月26日", "")]
    [InlineData("500天", "")]
    [InlineData("随便", "")]
    public void Days_are_those_still_to_come(string say, string days) =>
        Assert.Equal(days, AwayDays.Read(say, Shops.Today) is { } read ? Of(read) : "");

    private static string Of(Understood understood) => understood is not Understood.Wants(var intent) ? understood.GetType().Name : intent switch
    {
        Intent.Away(var person, var days) => $"away {person ?? "me"} {(days is { } read ? Of(read) : "")}".TrimEnd(),
        Intent.WhoIsAway => "who is away",
        Intent.Back(var person) => $"back {person ?? "me"}",
        Intent.NameDeputy(var person, var deputy) => $"deputy {person ?? "me"} {deputy}",
        Intent.HasLeft(var person) => $"left {person}",
        Intent.TeamWork => "team work",
        Intent.MyWork => "my work",
        _ => intent.GetType().Name,
    };

    private static string Of(Period days) => days.IsOneDay ? $"{days.First:yyyy-MM-dd}" : $"{days.First:yyyy-MM-dd}..{days.Last:yyyy-MM-dd}";
}
