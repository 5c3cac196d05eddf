using System.Text.Json;
using CsCheck;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Moves.Changes;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Shop.Moves.Changes;

public sealed class ShopChangeTests
{
    private static readonly DateTimeOffset Nine = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly Hours Day = new(TimeOnly.MinValue, TimeOnly.MinValue);

    private static readonly WorkingHours Always = WorkingHours.In("Asia/Shanghai", Day, Day);

    private static readonly WorkingHours NineToSix = WorkingHours.In("Asia/Shanghai", Hours.Parse("09:00-18:00"));

    private static readonly Team Crew = new(
        [.. new[] { "boss", "lin", "zhou", "su", "he", "hu" }.Select(id => new Person(id, id, []))],
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            [Roles.Operator] = ["lin"],
            [Roles.Ads] = ["zhou"],
            [Roles.Design] = ["su"],
            [Roles.Service] = ["he", "hu"],
            [Roles.Owner] = ["boss"],
        });

    [Fact]
    public void An_image_concerns_service_ads_and_the_operator() =>
        Assert.Equal([Roles.Service, Roles.Ads, Roles.Operator], AffectedRoles.Of(ChangeKinds.Image, Crew));

    [Fact]
    public void Every_kind_concerns_somebody_and_only_roles_there_are() => Assert.All(ChangeKinds.All, kind =>
    {
        Assert.NotEmpty(AffectedRoles.Usual[kind]);
        Assert.All(AffectedRoles.Usual[kind], role => Assert.Contains(role, Roles.All));
    });

    [Fact]
    public void A_shop_that_parts_its_service_is_asked_by_its_parts()
    {
        var parted = Crew.With(Roles.Service, []).With(Roles.Presales, ["he"]).With(Roles.AfterSales, ["hu"]);

        Assert.Equal([Roles.Presales, Roles.AfterSales, Roles.Ads, Roles.Operator], AffectedRoles.Of(ChangeKinds.Image, parted));
    }

    [Fact]
    public void Settings_say_otherwise_by_kind()
    {
        var instead = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [ChangeKinds.Image] = [Roles.Warehouse] };

        Assert.Equal([Roles.Warehouse], AffectedRoles.Of(ChangeKinds.Image, Crew, instead));
        Assert.Equal([Roles.Ads, Roles.Operator], AffectedRoles.Of(ChangeKinds.Title, Crew, instead));
    }

    [Fact]
    public void One_holder_of_a_role_is_enough_and_the_missing_are_named()
    {
        var change = Changed(Image().Apply(Said("hu"), Crew));

        Assert.Equal(["zhou", "lin"], change.Missing(Crew).Select(person => person.Id));
        Assert.Equal([true, false, false], change.Calls(Crew).Select(call => call.IsSatisfied));
    }

    [Fact]
    public void Where_the_setting_says_so_each_holder_must()
    {
        var change = Changed((Image() with { ByEach = [Roles.Service] }).Apply(Said("hu"), Crew));

        Assert.Contains(change.Missing(Crew), person => person.Id == "he");
        Assert.True(Changed(change.Apply(Said("he"), Crew)).Calls(Crew)[0].IsSatisfied);
    }

    [Fact]
    public void Whoever_announces_knows() => Assert.True((Image() with { AnnouncedBy = "lin" }).Calls(Crew)[2].IsSatisfied);

    [Fact]
    public void A_role_that_nobody_holds_is_never_satisfied_by_itself()
    {
        var change = Changed(Image(Roles.Ads, Roles.Live).Apply(Said("zhou"), Crew));

        Assert.Equal((false, false), (change.Calls(Crew)[1].IsHeld, change.Calls(Crew)[1].IsSatisfied));
        Refused(ChangeRefusal.NotAllAcknowledged, change, Live("lin"));
        Assert.True(Changed(change.Apply(Said("he"), Crew.With(Roles.Live, ["he"]))).IsAcknowledged(Crew.With(Roles.Live, ["he"])));
    }

    [Theory]
    [InlineData("su", ChangeRefusal.NotAsked)]
    [InlineData("boss", ChangeRefusal.NotAsked)]
    public void Who_is_not_touched_by_it_has_nothing_to_acknowledge(string person, ChangeRefusal why) => Refused(why, Image(), Said(person));

    [Fact]
    public void Nobody_acknowledges_twice() => Refused(ChangeRefusal.AlreadyAcknowledged, Changed(Image().Apply(Said("he"), Crew)), Said("he"));

    [Fact]
    public void With_somebody_missing_it_does_not_go_live()
    {
        Refused(ChangeRefusal.NotAllAcknowledged, Image(), Live("su"));
        Refused(ChangeRefusal.NotAllAcknowledged, Image(), Live("lin"));
        Refused(ChangeRefusal.NotAllAcknowledged, Image(), Live("lin", "  "));
        Refused(ChangeRefusal.NotYoursToOverride, Image(), Live("su", "急"));
        Refused(ChangeRefusal.NotForYou, Image(), Live("zhou"));
        Refused(ChangeRefusal.WordsTooLong, Image(), Live("lin", new string('长', WorkEvent.LongestText + 1)));
    }

    [Fact]
    public void The_operator_may_go_live_with_a_reason_which_stays_with_who_was_missing()
    {
        var live = Changed(Changed(Image().Apply(Said("he"), Crew)).Apply(Live("lin", "聚划算今晚开团"), Crew)).Live!;

        Assert.Equal("聚划算今晚开团", live.Despite);
        Assert.Equal([Roles.Ads, Roles.Operator], live.Missing!);
    }

    [Fact]
    public void With_all_of_them_no_reason_is_kept_and_the_announcer_may()
    {
        var ready = new[] { "he", "zhou", "lin" }.Aggregate(Image(), (change, who) => Changed(change.Apply(Said(who), Crew)));

        var live = Changed(ready.Apply(Live("su", "随便"), Crew));

        Assert.Equal((null, null), (live.Live!.Despite, live.Live.Missing));
        Refused(ChangeRefusal.AlreadyLive, live, Live("lin"));
        Refused(ChangeRefusal.AlreadyLive, live, new ChangeEvent.Withdrawn("su", Nine));
    }

    [Fact]
    public void Who_was_passed_over_may_still_say_that_he_knows() =>
        Assert.Empty(Changed(Changed(Image(Roles.Ads).Apply(Live("lin", "急"), Crew)).Apply(Said("zhou"), Crew)).Missing(Crew));

    [Fact]
    public void Withdrawn_it_waits_for_nobody()
    {
        var gone = Changed(Image().Apply(new ChangeEvent.Withdrawn("su", Nine), Crew));

        Assert.False(gone.IsWaiting);
        Refused(ChangeRefusal.AlreadyWithdrawn, gone, Said("he"));
        Refused(ChangeRefusal.AlreadyWithdrawn, gone, Live("lin", "急"));
    }

    [Theory]
    [InlineData(8, 2, 6)]
    [InlineData(1, 2, 0.5)]
    public void It_is_said_once_more_before_it_goes_live_or_half_way(double liveIn, double before, double remindedAfter)
    {
        var change = Image() with { GoesLiveAt = Nine.AddHours(liveIn) };

        Assert.Equal(Nine.AddHours(remindedAfter), change.RemindAt(TimeSpan.FromHours(before), Always));
        Assert.False(change.IsToBeReminded(Nine.AddHours(remindedAfter).AddMinutes(-1), TimeSpan.FromHours(before), Crew, Always));
        Assert.True(change.IsToBeReminded(Nine.AddHours(remindedAfter), TimeSpan.FromHours(before), Crew, Always));
        Assert.False(change.IsToBeReminded(Nine.AddHours(liveIn), TimeSpan.FromHours(before), Crew, Always));
    }

    [Theory]
    [InlineData("2026-11-23 09:00", "2026-11-23 17:00", "2026-11-23 15:00", "while people are at work")]
    [InlineData("2026-11-23 09:00", "2026-11-23 20:00", "2026-11-23 16:00", "live in the evening: before they go home")]
    [InlineData("2026-11-23 09:00", "2026-11-24 03:00", "2026-11-23 16:00", "live in the night")]
    [InlineData("2026-11-23 17:00", "2026-11-23 23:00", "2026-11-23 17:30", "announced shortly before they go home")]
    [InlineData("2026-11-21 09:00", "2026-11-21 20:00", "2026-11-21 18:00", "announced on a day off for the same day")]
    public void It_is_said_once_more_before_people_go_home(string announced, string live, string reminded, string why)
    {
        var change = Image() with { AnnouncedAt = WorkingDay.At(announced), GoesLiveAt = WorkingDay.At(live) };

        Assert.True(WorkingDay.At(reminded) == change.RemindAt(TimeSpan.FromHours(2), NineToSix), why);
    }

    [Fact]
    public void It_is_said_once_more_only_once_and_only_by_the_bot()
    {
        var reminded = Changed(Image().Apply(new ChangeEvent.Reminded(WorkEvent.Bot, Nine), Crew));

        Assert.False(reminded.IsToBeReminded(Nine.AddHours(7), TimeSpan.FromHours(2), Crew, Always));
        Refused(ChangeRefusal.AlreadyReminded, reminded, new ChangeEvent.Reminded(WorkEvent.Bot, Nine));
        Refused(ChangeRefusal.NotForYou, Image(), new ChangeEvent.Reminded("lin", Nine));
    }

    [Fact]
    public void Whatever_happens_it_is_live_only_with_all_or_with_a_reason_and_only_once()
    {
        string[] people = ["boss", "lin", "zhou", "su", "he", "hu", "stranger"];
        var happening = Gen.Select(Gen.Int[0, 6].Select(index => people[index]), Gen.Int[0, 3], Gen.Bool, (who, what, why) => (ChangeEvent)(what switch
        {
            0 or 1 => new ChangeEvent.Acknowledged(who, Nine),
            2 => new ChangeEvent.WentLive(who, Nine, why ? "急" : null),
            _ => new ChangeEvent.Reminded(who, Nine),
        }));
        happening.Array[0, 12].Sample(all =>
        {
            var change = Image();
            foreach (var happened in all)
            {
                var before = change;
                change = change.Apply(happened, Crew).Change;
                Assert.False(change.Live is { Despite: null } && before.Live is null && !before.IsAcknowledged(Crew));
            }

            Assert.True(change.Events.OfType<ChangeEvent.WentLive>().Count() <= 1);
            Assert.Equal(change.Events.OfType<ChangeEvent.Acknowledged>().Select(each => each.By).Distinct().Count(), change.Events.OfType<ChangeEvent.Acknowledged>().Count());
        });
    }

    [Theory]
    [InlineData(ChangeKinds.Image, "主图")]
    [InlineData(ChangeKinds.Price, "价格")]
    [InlineData(ChangeKinds.Title, "标题")]
    [InlineData(ChangeKinds.Detail, "详情")]
    [InlineData(ChangeKinds.Promotion, "活动")]
    [InlineData(ChangeKinds.Promise, "承诺")]
    public void Live_it_is_a_line_of_the_log_in_which_causes_are_looked_for(string kind, string word)
    {
        Assert.Null(ChangeLine.Of(Image() with { Kind = kind }, "Asia/Shanghai"));

        var live = Changed((Image() with { Kind = kind, Before = "旧\n图" }).Apply(new ChangeEvent.WentLive("lin", new(2026, 11, 22, 17, 0, 0, TimeSpan.Zero), "急"), Crew));
        var line = ChangeLine.Of(live, "Asia/Shanghai")!;

        Assert.Contains(word, line.Type, StringComparison.Ordinal);
        Assert.Equal((new DateOnly(2026, 11, 23), "旧 图 → 新图"), (line.Day, line.What));
    }

    [Fact]
    public void What_is_missing_in_the_log_is_found_though_the_team_wrote_a_line_twice()
    {
        ChangeLine team = new(new(2026, 11, 23), "价格", "p1", "西装裤", "99 → 89"), ours = team with { What = "89 → 79" };

        Assert.Equal([ours], ChangeLine.Missing([ours, ours, team], [team, team]));
    }

    [Fact]
    public void A_change_to_nothing_but_a_dash_is_said_by_its_kind() =>
        Assert.Equal("主图", ChangeLine.Of(Changed((Image() with { Before = "", After = "-", Events = [Said("he"), Said("zhou"), Said("lin")] }).Apply(Live("su"), Crew)), "Asia/Shanghai")!.What);

    [Fact]
    public void It_is_stored_letter_by_letter()
    {
        const string Stored = """{"shop":"demo","key":"k","kind":"image","product":"p1","productName":"西装裤","before":"旧图","after":"新图","goesLiveAt":"2026-11-23T17:00:00+08:00","announcedBy":"su","announcedAt":"2026-11-23T09:00:00+08:00","roles":["ads"],"events":[{"type":"acknowledged","by":"zhou","at":"2026-11-23T09:00:00+08:00"},{"type":"reminded","by":"helmsman","at":"2026-11-23T09:00:00+08:00"},{"type":"went-live","despite":"急","missing":["ads"],"by":"lin","at":"2026-11-23T09:00:00+08:00"},{"type":"withdrawn","by":"su","at":"2026-11-23T09:00:00+08:00"}],"byEach":["service"]}""";
        var read = JsonSerializer.Deserialize(Stored, ShopChange.Documents.Json)!;

        Assert.Equal("shop-change", ShopChange.Documents.Name);
        Assert.Equal(("demo/k", "急"), (read.Id, read.Live!.Despite));
        Assert.Equal(JsonSerializer.Serialize(JsonDocument.Parse(Stored).RootElement), JsonSerializer.Serialize(JsonDocument.Parse(JsonSerializer.Serialize(read, ShopChange.Documents.Json)).RootElement));
    }

    [Fact]
    public void Going_live_without_everybody_follows_its_own_right()
    {
        var ruled = Crew with { Rules = new TeamRules(Rights: new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Rights.OverrideGates] = [Roles.Ads] }) };

        Assert.IsType<ChangeApplied.Changed>(Image().Apply(Live("zhou", "来不及了"), ruled));
        Assert.Equal(ChangeRefusal.NotYoursToOverride, Assert.IsType<ChangeApplied.Refused>(Image().Apply(Live("lin", "来不及了"), ruled)).Why);
        Assert.IsType<ChangeApplied.Refused>(Image().Apply(new ChangeEvent.Withdrawn("zhou", Nine), ruled));
    }

    [Fact]
    public void Who_is_away_is_not_waited_for_and_whoever_stands_in_says_it_for_him()
    {
        var today = DateOnly.FromDateTime(Nine.DateTime);
        var away = Crew.With(new Absence("zhou", today, today)).With(new Absence("he", today, today)).WithDeputy("zhou", "su");
        var change = Image(Roles.Service, Roles.Ads) with { AnnouncedBy = "lin", ByEach = [Roles.Service] };

        Assert.Equal(["hu", "su"], change.Missing(away.On(today)).Select(person => person.Id));
        Assert.True(Changed(change.Apply(Said("su"), away, away.On(today))).Calls(away.On(today))[1].IsSatisfied);
        Assert.IsType<ChangeApplied.Changed>(change.Apply(Said("zhou"), away, away.On(today)));
        Assert.False(change.MayOverride("su", away));
    }

    private static ShopChange Image(params string[] roles) => new(
        "demo", "k", ChangeKinds.Image, "p1", "西装裤", "旧图", "新图", Nine.AddHours(8), "su", Nine, roles.Length > 0 ? roles : [Roles.Service, Roles.Ads, Roles.Operator], []);

    private static ChangeEvent.Acknowledged Said(string by) => new(by, Nine);

    private static ChangeEvent.WentLive Live(string by, string? despite = null) => new(by, Nine, despite);

    private static ShopChange Changed(ChangeApplied applied) => Assert.IsType<ChangeApplied.Changed>(applied).Change;

    private static void Refused(ChangeRefusal why, ShopChange change, ChangeEvent happened)
    {
        var refused = Assert.IsType<ChangeApplied.Refused>(change.Apply(happened, Crew));
        Assert.Equal(why, refused.Why);
        Assert.Same(change, refused.Change);
    }
}
