using System.Globalization;
using Helmsman.Bot.Moves.Rounds;
using Helmsman.Bot.Shops;
using Helmsman.Cards.Moves.DesignLog;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Moves.DesignLog;
using Helmsman.Shop.Work;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Moves.DesignLog;

/// <summary>Brings the day's form to whoever designs, and once a week what came of it to him and to whoever runs the shop.</summary>
public sealed class DesignLogRounds(IDocuments documents, DesignBook book, Posts posts, IOptions<HelmsmanSettings> settings) : IComeRound
{
    private readonly HelmsmanSettings.DesignLogSettings wanted = settings.Value.DesignLog;

    public string Name => "design-log";

    public IReadOnlyList<TimeOnly> Times => wanted.On ? [wanted.At, wanted.SummaryAt] : [];

    /// <summary>Names the form in the outbox.</summary>
    public static string FormOf(string shop, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"design-log/{shop}/{day:yyyy-MM-dd}");

    public async Task ComeAsync(ListedShop shop, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (id, today, time) = (shop.Profile.Id, DateOnly.FromDateTime(now.DateTime), TimeOnly.FromDateTime(now.DateTime));
        var team = await documents.FindAsync(Team.Documents, id, cancellationToken) ?? Team.Empty;
        // Nobody has said what there is to look at: then nobody is asked to look.
        if (await book.PeersAsync(id, cancellationToken) is not { Count: > 0 } peers)
        {
            return;
        }

        var isWorkingDay = wanted.Days == BriefingDays.EveryDay || WorkingDays.In(shop.Profile.Zone).IsWorking(today);
        if (isWorkingDay && time >= wanted.At)
        {
            await AskAsync(id, today, team, now.Offset, cancellationToken);
        }

        if (today.DayOfWeek == wanted.SummaryOn && time >= wanted.SummaryAt)
        {
            await SumUpAsync(id, today, team, peers, cancellationToken);
        }
    }

    private async Task AskAsync(string shop, DateOnly today, Team team, TimeSpan offset, CancellationToken cancellationToken)
    {
        var asked = await posts.PeopleReachedAsync(FormOf(shop, today), cancellationToken);
        foreach (var person in team.On(today).WhoHas(Roles.Design).Where(person => !asked.Contains(person.Id)))
        {
            var form = await book.FormAsync(shop, person.Id, today, kept: null, cancellationToken);
            await posts.ToAsync(shop, person, FormOf(shop, today), form, cancellationToken, until: new(today.AddDays(1).ToDateTime(TimeOnly.MinValue), offset));
        }
    }

    private async Task SumUpAsync(string shop, DateOnly today, Team team, IReadOnlyList<string> peers, CancellationToken cancellationToken)
    {
        var seen = await book.SeenAsync(shop, cancellationToken);
        var week = WeekOfLooking.Of(peers, seen, new Period(today.AddDays(-6), today), wanted.PerDay);
        var what = string.Create(CultureInfo.InvariantCulture, $"design-week/{shop}/{today:yyyy-MM-dd}");
        var told = await posts.PeopleReachedAsync(what, cancellationToken);
        foreach (var person in team.WhoHas(Roles.Design).Concat(team.WhoRuns).DistinctBy(person => person.Id).Where(person => !told.Contains(person.Id)))
        {
            await posts.ToAsync(shop, person, what, words => WeekOfLookingCard.Of(week, team, words), cancellationToken);
        }
    }
}
