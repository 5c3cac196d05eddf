using System.Text.Json;
using CsCheck;
using Helmsman.Shop;
using Helmsman.Shop.Work;
using static Helmsman.Tests.Shop.Work.Staff;

namespace Helmsman.Tests.Shop.Work;

public sealed class TeamTests
{
    [Fact]
    public void Somebody_is_away_from_the_first_day_to_the_last()
    {
        var team = Four.With(new Absence("su", Monday, Monday.AddDays(2)));

        Assert.Equal(
            [false, true, true, true, false],
            Enumerable.Range(-1, 5).Select(day => team.IsAbsent("su", Monday.AddDays(day))));
        Assert.False(team.IsAbsent("zhou", Monday));
    }

    [Fact]
    public void Days_that_touch_are_one_absence()
    {
        var team = Four.With(new Absence("su", Monday, Monday)).With(new Absence("su", Monday.AddDays(1), Monday.AddDays(3))).With(new Absence("su", Monday.AddDays(9), Monday.AddDays(9)));

        Assert.Equal([new("su", Monday, Monday.AddDays(3)), new Absence("su", Monday.AddDays(9), Monday.AddDays(9))], team.Absences.OrderBy(absence => absence.First));
    }

    [Fact]
    public void Whoever_is_back_is_there_from_today_and_still_away_later_on()
    {
        var team = Four.With(Away("su")).With(new Absence("su", Monday.AddDays(20), Monday.AddDays(21)));

        Assert.True(team.Back("su", Monday.AddDays(2)).IsAbsent("su", Monday.AddDays(1)));
        Assert.False(team.Back("su", Monday.AddDays(2)).IsAbsent("su", Monday.AddDays(2)));
        Assert.True(team.Back("su", Monday.AddDays(2)).IsAbsent("su", Monday.AddDays(20)));
        Assert.Single(team.Back("su", Monday).Absences);
    }

    [Fact]
    public void The_deputys_deputy_stands_in_when_the_deputy_is_away_too()
    {
        var team = Four.WithDeputy("su", "zhou").WithDeputy("zhou", "he").With(Away("zhou"));

        Assert.Equal(He, team.StandIn("su", Monday));
        Assert.Equal(Zhou, team.StandIn("su", Monday.AddDays(7)));
    }

    [Fact]
    public void Two_who_stand_in_for_each_other_and_are_both_away_are_nobody() =>
        Assert.Null(Four.WithDeputy("su", "zhou").WithDeputy("zhou", "su").With(Away("zhou")).StandIn("su", Monday));

    [Fact]
    public void Whoever_stands_in_is_there_and_the_search_ends() => Gen.Select(
            Gen.Int[0, 5].Array[6], Gen.Bool.Array[6], Gen.Int[0, 5])
        .Sample((deputies, away, asked) =>
        {
            var team = Enumerable.Range(0, 6).Aggregate(Team.Empty, (all, each) => all.With(new Person($"{each}", $"{each}", [])));
            team = Enumerable.Range(0, 6).Aggregate(team, (all, each) => all.WithDeputy($"{each}", $"{deputies[each]}"));
            team = Enumerable.Range(0, 6).Where(each => away[each]).Aggregate(team, (all, each) => all.With(Away($"{each}")));
            return team.StandIn($"{asked}", Monday) is not { } standIn || (!team.IsAbsent(standIn.Id, Monday) && standIn.Id != $"{asked}");
        });

    [Fact]
    public void Whoever_left_holds_nothing_stands_in_for_nobody_and_is_still_named()
    {
        var team = Four.With(Roles.Ads, ["zhou", "lin"]).WithDeputy("su", "zhou").WithDeputy("zhou", "he").Without("zhou", Monday);

        Assert.Equal([Lin], team.WhoHas(Roles.Ads));
        Assert.Null(team.StandIn("su", Monday));
        Assert.Equal(("周", true), (team.Find("zhou")?.Name, team.IsAbsent("zhou", Monday.AddYears(1))));
        Assert.False(team.With(Roles.Ads, ["zhou"]).IsAbsent("zhou", Monday));
    }

    [Fact]
    public void A_team_that_was_kept_before_there_were_absences_is_read()
    {
        var team = JsonSerializer.Deserialize(
            """{"people":[{"id":"su","name":"苏","accounts":[{"channel":"msteams","user":"29:su"}]}],"holders":{"design":["su"]}}""", ShopJson.Default.Team)!;

        Assert.Empty(team.Absences);
        Assert.Empty(team.Deputies);
        Assert.Null(team.StandIn("su", Monday));
        Assert.False(team.IsAbsent("su", Monday));
        Assert.True(team.Steers("su"));
    }

    [Fact]
    public void What_is_kept_is_read_as_it_was_written()
    {
        var team = Four.With(Away("su")).WithDeputy("su", "zhou").Without("he", Monday) with
        {
            Rules = new TeamRules(MostOnOneTopic: 5, Rights: new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Rights.SeeMoney] = [Roles.Owner] }),
        };
        var stored = JsonSerializer.Serialize(team, ShopJson.Default.Team);

        Assert.Contains(""""absences":[{"person":"su","first":"2026-11-23","last":"2026-11-29"}],"deputies":{"su":"zhou"},"rules":{"rights":{"money":["owner"]},"mostOnOneTopic":5}"""", stored, StringComparison.Ordinal);
        Assert.Contains(""""leftOn":"2026-11-23"""", stored, StringComparison.Ordinal);
        Assert.Equal(stored, JsonSerializer.Serialize(JsonSerializer.Deserialize(stored, ShopJson.Default.Team)!, ShopJson.Default.Team));
    }
}
