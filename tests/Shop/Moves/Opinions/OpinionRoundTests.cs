using System.Text.Json;
using Helmsman.Shop.Moves.Opinions;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Shop.Moves.Opinions;

public sealed class OpinionRoundTests
{
    private static readonly DateTimeOffset Nine = new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly Opinion Mine = new("首位被抢", "出价加 15%", 600, new DateOnly(2026, 11, 27));

    private static readonly Team Crew = new(
        [.. new[] { "lin", "zhou", "su", "he" }.Select(id => new Person(id, id, []))],
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Roles.Operator] = ["lin"], [Roles.Ads] = ["zhou", "su"], [Roles.Design] = ["su"] });

    [Fact]
    public void Each_person_is_asked_once_and_never_the_one_who_asks()
    {
        var (invited, nobody) = Invitations.Of([Roles.Ads, Roles.Design, Roles.Operator, Roles.Service], "lin", Crew);

        Assert.Equal([new(Roles.Ads, "zhou"), new(Roles.Ads, "su")], invited);
        Assert.Equal([Roles.Service], nobody);
    }

    [Fact]
    public void What_is_said_again_takes_the_place_of_what_was_said_first()
    {
        var round = Changed(Changed(Round().Apply(Says("zhou", Mine with { View = "不知道" }), Crew)).Apply(Says("zhou", Mine), Crew));

        Assert.Equal(Mine, round.Of("zhou"));
        Assert.Equal(["zhou"], round.Answered.Select(each => each.Person));
        Assert.Equal(["su"], round.Missing.Select(each => each.Person));
    }

    [Fact]
    public void Only_those_who_were_asked_say_something()
    {
        Refused(OpinionRefusal.NotAsked, Round(), Says("he", Mine));
        Refused(OpinionRefusal.WordsMissing, Round(), Says("zhou", Mine with { Plan = " " }));
        Refused(OpinionRefusal.WordsTooLong, Round(), Says("zhou", Mine with { View = new string('长', Opinion.LongestText + 1) }));
    }

    [Fact]
    public void Closed_it_takes_no_more_answers_and_can_still_be_decided()
    {
        var closed = Changed(Changed(Round().Apply(Says("zhou", Mine), Crew)).Apply(new OpinionEvent.Closed(WorkEvent.Bot, Nine), Crew));

        Refused(OpinionRefusal.AlreadyClosed, closed, Says("su", Mine));
        Refused(OpinionRefusal.AlreadyClosed, closed, new OpinionEvent.Closed("lin", Nine));
        Assert.NotNull(Changed(closed.Apply(new OpinionEvent.Chosen("lin", Nine, "zhou"), Crew)).Decision);
    }

    [Fact]
    public void Without_any_answer_it_can_be_closed_and_decided_in_words()
    {
        var closed = Changed(Round().Apply(new OpinionEvent.Closed("lin", Nine), Crew));

        Refused(OpinionRefusal.NoSuchProposal, closed, new OpinionEvent.Chosen("lin", Nine, "zhou"));
        Refused(OpinionRefusal.WordsMissing, closed, new OpinionEvent.Decided("lin", Nine, " "));
        Assert.True(Changed(closed.Apply(new OpinionEvent.Decided("lin", Nine, "先不动"), Crew)).IsClosed);
    }

    [Fact]
    public void It_is_decided_once_and_by_whoever_asked_or_runs_the_shop()
    {
        var answered = Changed((Round() with { AskedBy = "he" }).Apply(Says("zhou", Mine), Crew));
        var decided = Changed(answered.Apply(new OpinionEvent.Chosen("lin", Nine, "zhou"), Crew));

        Refused(OpinionRefusal.NotForYou, answered, new OpinionEvent.Chosen("zhou", Nine, "zhou"));
        Refused(OpinionRefusal.NotForYou, answered, new OpinionEvent.Reminded("he", Nine));
        Refused(OpinionRefusal.AlreadyDecided, decided, new OpinionEvent.Decided("he", Nine, "不"));
        Assert.IsType<OpinionApplied.Changed>(answered.Apply(new OpinionEvent.Chosen("he", Nine, "zhou"), Crew));
    }

    [Fact]
    public void Half_way_those_who_are_missing_are_told_and_at_the_end_it_closes()
    {
        var round = Round();

        Assert.False(round.IsToBeReminded(Nine.AddHours(11)));
        Assert.True(round.IsToBeReminded(Nine.AddHours(12)));
        Assert.False(Changed(round.Apply(new OpinionEvent.Reminded(WorkEvent.Bot, Nine), Crew)).IsToBeReminded(Nine.AddHours(13)));
        Assert.False(round.IsToBeClosed(Nine.AddHours(23)));
        Assert.True(round.IsToBeClosed(Nine.AddHours(24)));
    }

    [Fact]
    public void Once_all_have_answered_it_closes_at_once()
    {
        var all = Changed(Changed(Round().Apply(Says("zhou", Mine), Crew)).Apply(Says("su", Mine), Crew));

        Assert.True(all.IsToBeClosed(Nine.AddMinutes(1)));
        Assert.False(all.IsToBeReminded(Nine.AddHours(13)));
    }

    [Fact]
    public void It_is_stored_letter_by_letter()
    {
        const string Stored = """{"shop":"demo","key":"k","topic":"怎么稳住搜索","askedBy":"lin","askedAt":"2026-11-23T09:00:00+08:00","closesAt":"2026-11-24T09:00:00+08:00","invited":[{"role":"ads","person":"zhou"}],"events":[{"type":"answered","opinion":{"view":"看","plan":"做","budget":600,"day":"2026-11-27"},"by":"zhou","at":"2026-11-23T09:00:00+08:00"},{"type":"reminded","by":"helmsman","at":"2026-11-23T09:00:00+08:00"},{"type":"closed","by":"lin","at":"2026-11-23T09:00:00+08:00"},{"type":"chosen","proposal":"zhou","by":"lin","at":"2026-11-23T09:00:00+08:00"},{"type":"decided","words":"好","by":"lin","at":"2026-11-23T09:00:00+08:00"}],"nobody":["service"]}""";
        var read = JsonSerializer.Deserialize(Stored, OpinionRound.Documents.Json)!;

        Assert.Equal("opinion-round", OpinionRound.Documents.Name);
        Assert.Equal(JsonSerializer.Serialize(JsonDocument.Parse(Stored).RootElement), JsonSerializer.Serialize(JsonDocument.Parse(JsonSerializer.Serialize(read, OpinionRound.Documents.Json)).RootElement));
    }

    private static OpinionRound Round() => new(
        "demo", "k", null, "怎么稳住搜索", "lin", Nine, Nine.AddHours(24), [new(Roles.Ads, "zhou"), new(Roles.Design, "su")], []);

    private static OpinionEvent.Answered Says(string by, Opinion opinion) => new(by, Nine, opinion);

    private static OpinionRound Changed(OpinionApplied applied) => Assert.IsType<OpinionApplied.Changed>(applied).Round;

    private static void Refused(OpinionRefusal why, OpinionRound round, OpinionEvent happened)
    {
        var refused = Assert.IsType<OpinionApplied.Refused>(round.Apply(happened, Crew));
        Assert.Equal(why, refused.Why);
        Assert.Same(round, refused.Round);
    }
}
