using Helmsman.Bot.Conversations;
using Helmsman.Bot.Schedules;
using Helmsman.Bot.Shops;
using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Cards.Moves;
using Helmsman.Cards.Moves.Opinions;
using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Opinions;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Moves.Opinions;

/// <summary>Keeps the rounds of opinions: asks each alone, shows whoever decides all of it, and makes a task of what he chose.</summary>
public sealed class OpinionDesk(Telling telling, OpenShops shops, WorkDesk work, WorkTiming timing) : IGoByTheClock
{
    /// <summary>Keeps it, then asks. Of one key one round is ever begun.</summary>
    public async Task<OpinionRound> StartAsync(OpinionRound round, CancellationToken cancellationToken)
    {
        var kept = await telling.Documents.ChangeAsync(OpinionRound.Documents, round.Id, first => first ?? round, cancellationToken);
        await TellAsync(kept, cancellationToken);
        return kept;
    }

    public Task<OpinionRound?> FindAsync(string id, CancellationToken cancellationToken) => telling.Documents.FindAsync(OpinionRound.Documents, id, cancellationToken);

    /// <summary>Lets <paramref name="happened"/> happen if nobody else was faster, and tells; null when there is no such round.</summary>
    public async Task<OpinionApplied?> ApplyAsync(string id, OpinionEvent happened, CancellationToken cancellationToken)
    {
        while (await telling.Documents.ReadAsync(OpinionRound.Documents, id, cancellationToken) is { } kept)
        {
            var team = await telling.Documents.FindAsync(Team.Documents, kept.Value.Shop, cancellationToken) ?? Team.Empty;
            var applied = kept.Value.Apply(happened, team);
            if (applied is OpinionApplied.Refused)
            {
                return applied;
            }

            if (await telling.Documents.CompareAndSetAsync(OpinionRound.Documents, id, applied.Round, kept.Version, cancellationToken))
            {
                await TellAsync(applied.Round, cancellationToken);
                return applied;
            }
        }

        return null;
    }

    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        foreach (var round in await telling.Documents.AllAsync(OpinionRound.Documents, cancellationToken: cancellationToken))
        {
            await TellAsync(round, cancellationToken);
        }
    }

    public async Task TickAsync(CancellationToken cancellationToken)
    {
        var now = timing.Now;
        foreach (var round in await telling.Documents.AllAsync(OpinionRound.Documents, cancellationToken: cancellationToken))
        {
            if (round.IsToBeClosed(now))
            {
                await ApplyAsync(round.Id, new OpinionEvent.Closed(WorkEvent.Bot, now), cancellationToken);
            }
            else if (timing.IsOpen(round.Shop) && round.IsToBeReminded(now))
            {
                await ApplyAsync(round.Id, new OpinionEvent.Reminded(WorkEvent.Bot, now), cancellationToken);
            }
        }
    }

    /// <summary>The task that the chosen proposal became; null: none was chosen, or it is not made yet.</summary>
    public async Task<WorkItem?> TaskOfAsync(OpinionRound round, CancellationToken cancellationToken) => round.Decision is OpinionEvent.Chosen
        ? (await work.AllAsync(round.Shop, cancellationToken)).FirstOrDefault(item => item.Brief.From == FromOf(round))
        : null;

    private async Task TellAsync(OpinionRound round, CancellationToken cancellationToken)
    {
        var shop = await shops.LookAsync(round.Shop, cancellationToken);
        var task = await TaskOfAsync(round, cancellationToken) ?? await HandOverAsync(round, shop, cancellationToken);
        await telling.ShowAsync(
            $"opinion-table/{round.Id}", round.Shop, People(shop, round.AskedBy), withTeam: false, (place, words) => OpinionTable.Of(SeenAt(place, round, shop.Team), task, shop.Team, shop.Profile, words), cancellationToken, round.Events.Count);
        await telling.ShowAsync(
            $"opinion/{round.Id}",
            round.Shop,
            round.IsClosed ? [] : [.. round.Invited.SelectMany(each => People(shop, each.Person))],
            withTeam: false,
            (place, words) => OpinionCard.Of(SeenAt(place, round, shop.Team), place.Person ?? string.Empty, null, [], shop.Team, shop.Profile, words),
            cancellationToken,
            round.Events.Count);
        await RemindAsync(round, shop, cancellationToken);
        await TellDecisionAsync(round, shop, cancellationToken);
    }

    private async Task<WorkItem?> HandOverAsync(OpinionRound round, ShopSnapshot shop, CancellationToken cancellationToken)
    {
        if (round.Decision is not OpinionEvent.Chosen chosen || round.Of(chosen.Proposal) is not { } said)
        {
            return null;
        }

        var (role, words) = (round.Invited.First(each => each.Person == chosen.Proposal).Role, Words.In(Languages.Culture(shop.Profile.Locale)));
        var today = timing.Clock.TodayIn(shop.Profile);
        var due = said.Day is { } day && day >= today ? day : WorkingDays.In(shop.Profile.Zone).After(today, DueTerms.WorkingDaysFor(role));
        var brief = new Brief(shop.Profile.Id, round.Finding, role, chosen.Proposal, chosen.By, said.Plan, words.DoneWhen(round.Finding, shop.Profile), due, []) { From = FromOf(round) };
        return await work.HandOverAsync(brief, $"opinion-{round.Key}", cancellationToken);
    }

    private async Task RemindAsync(OpinionRound round, ShopSnapshot shop, CancellationToken cancellationToken)
    {
        if (round.Events.Any(each => each is OpinionEvent.Reminded))
        {
            await telling.SayAsync(
                $"opinion-reminder/{round.Id}",
                round.Shop,
                round.IsClosed ? [] : [.. round.Missing.SelectMany(each => People(shop, each.Person))],
                (_, words) => OpinionCard.Reminder(round, shop.Team, shop.Profile, words),
                round.ClosesAt,
                cancellationToken,
                round.Events.Count);
        }
    }

    /// <summary>An edited card notifies nobody: those who said something hear in a message of its own what came of it.</summary>
    private async Task TellDecisionAsync(OpinionRound round, ShopSnapshot shop, CancellationToken cancellationToken)
    {
        if (round.Decision is { } decision)
        {
            await telling.SayAsync(
                $"opinion-decision/{round.Id}",
                round.Shop,
                [.. round.Answered.Where(each => each.Person != decision.By).SelectMany(each => People(shop, each.Person))],
                (_, words) => NoticeCard.Of(Tone.Good, words.DecisionOf(round, shop.Team)!, words),
                decision.At.AddDays(7),
                cancellationToken);
        }
    }

    private static OpinionRound SeenAt(KnownConversation place, OpinionRound round, Team team) => team.ShowsMoney(place.Person) ? round : round.WithoutMoney();

    private static IEnumerable<Person> People(ShopSnapshot shop, string person) => shop.Team.Find(person) is { } known ? [known] : [];

    private static string FromOf(OpinionRound round) => $"opinion/{round.Key}";
}
