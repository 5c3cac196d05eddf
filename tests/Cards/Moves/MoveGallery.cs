using Helmsman.Cards;
using Helmsman.Cards.Moves.Changes;
using Helmsman.Cards.Moves.Meetings;
using Helmsman.Cards.Moves.Opinions;
using Helmsman.Cards.Moves.Wins;
using static Helmsman.Tests.Cards.Fixtures;
using static Helmsman.Tests.Cards.Moves.MoveFixtures;

namespace Helmsman.Tests.Cards.Moves;

/// <summary>The cards of the team moves, in every state that looks different.</summary>
internal static class MoveGallery
{
    public static readonly IReadOnlyDictionary<string, Func<Words, Card>> Cards = new Dictionary<string, Func<Words, Card>>(StringComparer.Ordinal)
    {
        ["Change.form"] = words => ChangeForm.Of(new("image", Day: "2026-11-23", Time: "20:00") { Key = "k1" }, [], LanxiNow, Day, words),
        ["Change.form-wrong"] = words => ChangeForm.Of(new("image", Time: "晚上") { Key = "k1" }, new() { [ChangeFields.TimeId] = words["change.form.wrong-time"], [ChangeFields.AfterId] = words["form.required"] }, LanxiNow, Day, words),
        ["Change.waiting"] = words => ChangeCard.Of(Waiting, Crew, Lanxi, null, words),
        ["Change.waiting-for-reader"] = words => ChangeCard.Of(Waiting, Crew, Lanxi, "p2", words),
        ["Change.with-pictures"] = words => ChangeCard.Of(
            Waiting with { Before = "https://img.alicdn.com/imgextra/i1/old.jpg", After = "https://img.alicdn.com/imgextra/i1/new.jpg（平铺）" }, Crew, Lanxi, null, words, Host.Teams),
        ["Change.ready"] = words => ChangeCard.Of(Ready, Crew, Lanxi, null, words),
        ["Change.live"] = words => ChangeCard.Of(Live, Crew, Lanxi, null, words),
        ["Change.live-anyway"] = words => ChangeCard.Of(LiveAnyway, Crew, Lanxi, null, words),
        ["Change.withdrawn"] = words => ChangeCard.Of(WithdrawnChange, Crew, Lanxi, null, words),
        ["Change.reminder"] = words => ChangeCard.Reminder(Waiting, Crew, Lanxi, "p2", words),
        ["Opinion.round-form"] = words => RoundForm.Of(SearchFell, new("ads,design,service", Hours: "24") { Key = "k2" }, [], Lanxi, words),
        ["Opinion.asked"] = words => OpinionCard.Of(Asked, "p2", null, [], Crew, Lanxi, words),
        ["Opinion.wrong"] = words => OpinionCard.Of(Asked, "p2", new("看到了", "", "很多"), new() { [OpinionFields.PlanId] = words["form.required"], [OpinionFields.BudgetId] = words["opinion.form.budget-wrong"] }, Crew, Lanxi, words),
        ["Opinion.answered"] = words => OpinionCard.Of(Answered, "p2", null, [], Crew, Lanxi, words),
        ["Opinion.closed"] = words => OpinionCard.Of(Closed, "p3", null, [], Crew, Lanxi, words),
        ["Opinion.told"] = words => OpinionCard.Of(Chosen, "p2", null, [], Crew, Lanxi, words),
        ["Opinion.reminder"] = words => OpinionCard.Reminder(Asked, Crew, Lanxi, words),
        ["Opinion.table-open"] = words => OpinionTable.Of(Answered, null, Crew, Lanxi, words),
        ["Opinion.table-closed"] = words => OpinionTable.Of(Closed, null, Crew, Lanxi, words),
        ["Opinion.table-chosen"] = words => OpinionTable.Of(Chosen, Handed(), Crew, Lanxi, words),
        ["Opinion.table-decided"] = words => OpinionTable.Of(DecidedInWords, null, Crew, Lanxi, words),
        ["Win.form"] = words => WinForm.Of(DressRose, Win.Items, new(Role: "ads", Due: "2026-11-25") { Key = "k3" }, [], Lanxi, Day, words),
        ["Win.running"] = words => WinCard.Of(Running, Crew, Lanxi, words),
        ["Win.judged"] = words => WinCard.Of(Judged, Crew, Lanxi, words),
        ["Meeting.full"] = words => MeetingCard.Of(Pack, Crew, Place.Anywhere, words),
        ["Meeting.empty"] = words => MeetingCard.Of(EmptyPack, Crew, Place.Anywhere, words),
        ["Meeting.digest"] = words => OwnerDigest.Of(Pack, words),
        ["Meeting.digest-empty"] = words => OwnerDigest.Of(EmptyPack, words),
        ["Meeting.decision-form"] = words => DecisionForm.Of("2026-W47", new(Due: "2026-11-26") { Key = "k4" }, [], LanxiNow, Place.Anywhere, Day, words, "m7"),
    };
}
