using Helmsman.Bot.Schedules;
using Helmsman.Bot.Shops;
using Helmsman.Cards.Moves.Changes;
using Helmsman.Shop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Changes;
using Helmsman.Shop.Work;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Moves.Changes;

/// <summary>Keeps the announced changes and shows them to everybody whose work they touch.</summary>
public sealed class ChangeDesk(ChangeLogWriter log, Telling telling, OpenShops shops, IOptions<HelmsmanSettings> settings, WorkTiming timing) : IGoByTheClock
{
    /// <summary>So long a team's own file of changes may still take the place of a day's lines.</summary>
    private const int DaysKeptInTheLog = 7;

    private TimeSpan Before => TimeSpan.FromMinutes(settings.Value.Changes.RemindMinutes);

    /// <summary>Keeps it, then tells. Of one key one change is ever announced.</summary>
    public async Task<ShopChange> AnnounceAsync(ShopChange change, CancellationToken cancellationToken)
    {
        var kept = await telling.Documents.ChangeAsync(ShopChange.Documents, change.Id, first => first ?? change, cancellationToken);
        await TellAsync(kept, cancellationToken);
        return kept;
    }

    /// <summary>A change as it is announced: which roles it touches is for the settings to say.</summary>
    public ShopChange With(ShopChange change, Team team)
    {
        var set = settings.Value.Changes;
        return change with { Roles = AffectedRoles.Of(change.Kind, team, set.Affected), ByEach = set.ByEach };
    }

    /// <summary>Lets <paramref name="happened"/> happen if nobody else was faster, and tells; null when there is no such change.</summary>
    public async Task<ChangeApplied?> ApplyAsync(string id, ChangeEvent happened, CancellationToken cancellationToken)
    {
        while (await telling.Documents.ReadAsync(ShopChange.Documents, id, cancellationToken) is { } kept)
        {
            var team = await TeamAsync(kept.Value.Shop, cancellationToken);
            var applied = kept.Value.Apply(happened, team, team.On(shops.TodayIn(kept.Value.Shop)));
            if (applied is ChangeApplied.Refused)
            {
                return applied;
            }

            if (await telling.Documents.CompareAndSetAsync(ShopChange.Documents, id, applied.Change, kept.Version, cancellationToken))
            {
                await TellAsync(applied.Change, cancellationToken);
                return applied;
            }
        }

        return null;
    }

    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        foreach (var change in await telling.Documents.AllAsync(ShopChange.Documents, cancellationToken: cancellationToken))
        {
            await TellAsync(change, cancellationToken);
        }
    }

    public async Task TickAsync(CancellationToken cancellationToken)
    {
        foreach (var change in await telling.Documents.AllAsync(ShopChange.Documents, cancellationToken: cancellationToken))
        {
            await KeepInTheLogAsync(change, cancellationToken);
            var present = (await TeamAsync(change.Shop, cancellationToken)).On(shops.TodayIn(change.Shop));
            if (change.IsToBeReminded(timing.Now, Before, present, timing.Of(change.Shop).Hours.Shop))
            {
                await ApplyAsync(change.Id, new ChangeEvent.Reminded(WorkEvent.Bot, timing.Now), cancellationToken);
            }
        }
    }

    private async Task KeepInTheLogAsync(ShopChange change, CancellationToken cancellationToken)
    {
        if (change.Live is { } live && timing.Now - live.At < TimeSpan.FromDays(DaysKeptInTheLog)
            && ChangeLine.Of(change, (await shops.LookAsync(change.Shop, cancellationToken)).Profile.Zone) is { } line)
        {
            await log.WriteAsync(change.Shop, line.Day, cancellationToken);
        }
    }

    /// <summary>What is kept is now shown wherever it belongs; what is over only where it was.</summary>
    private async Task TellAsync(ShopChange change, CancellationToken cancellationToken)
    {
        var found = await shops.LookAsync(change.Shop, cancellationToken);
        // What is over stays as it was told, whoever is away by now.
        var shop = change.IsWaiting ? found with { Team = found.Team.On(shops.TodayIn(change.Shop)) } : found;
        var readers = change.Roles.SelectMany(shop.Team.WhoHas).Concat(shop.Team.People.Where(person => person.Id == change.AnnouncedBy));
        await telling.ShowAsync(
            $"change/{change.Id}",
            change.Shop,
            change.IsWaiting ? readers : [],
            change.IsWaiting,
            (place, words) => ChangeCard.Of(change, shop.Team, shop.Profile, place.Person, words, place.ToPlace().Host),
            cancellationToken,
            change.Events.Count);
        await RemindAsync(change, shop, cancellationToken);
        if (ChangeLine.Of(change, shop.Profile.Zone) is { } line)
        {
            await log.WriteAsync(change.Shop, line.Day, cancellationToken);
        }
    }

    /// <summary>One message to each who is missing; gone once he has acknowledged, or it is live.</summary>
    private async Task RemindAsync(ShopChange change, ShopSnapshot shop, CancellationToken cancellationToken)
    {
        if (change.Events.Any(each => each is ChangeEvent.Reminded))
        {
            await telling.SayAsync(
                $"change-reminder/{change.Id}",
                change.Shop,
                change.IsWaiting ? change.Missing(shop.Team) : [],
                (place, words) => ChangeCard.Reminder(change, shop.Team, shop.Profile, place.Person!, words),
                change.GoesLiveAt,
                cancellationToken,
                change.Events.Count);
        }
    }

    private async Task<Team> TeamAsync(string shop, CancellationToken cancellationToken) =>
        await telling.Documents.FindAsync(Team.Documents, shop, cancellationToken) ?? Team.Empty;
}
