using System.Globalization;
using Helmsman.Bot.Moves.Rounds;
using Helmsman.Bot.Shops;
using Helmsman.Cards.Moves.Coaching;
using Helmsman.Shop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Coaching;
using Helmsman.Shop.Work;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Moves.Coaching;

/// <summary>Last week's line to those who lead, and to each one of service what is his own (S102 to S104). Nothing of it goes to a channel.</summary>
public sealed class CoachingRounds(IDocuments documents, OpenShops shops, Posts posts, IOptions<HelmsmanSettings> settings) : IComeRound
{
    private readonly HelmsmanSettings.CoachingSettings wanted = settings.Value.Coaching;

    public string Name => "service-week";

    public IReadOnlyList<TimeOnly> Times => wanted.On ? [wanted.At] : [];

    /// <summary>Names what somebody is told of his own week in the outbox; by that name, which stands in the log, nobody is to know how he did.</summary>
    public static string WhatOf(Coached own) => $"service-own/{own.Id}";

    public async Task ComeAsync(ListedShop shop, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var since = (today.DayOfWeek - wanted.LineOn + 7) % 7;
        if (since > wanted.WaitDays || TimeOnly.FromDateTime(now.DateTime) < wanted.At)
        {
            return;
        }

        var snapshot = await shops.LookAsync(shop.Profile.Id, cancellationToken);
        var last = today.AddDays(-since - 1);
        var week = ServiceWeek.Of(snapshot.History, new Period(last.AddDays(-6), last), wanted.LeastInquiries);
        if (week.Line is { } line && (week.Missing.Count == 0 || since == wanted.WaitDays))
        {
            await TellAsync(week, line, snapshot, cancellationToken);
        }
    }

    /// <summary>Whoever has had it does not get it again, whatever reports came since.</summary>
    private async Task TellAsync(ServiceWeek week, double line, ShopSnapshot shop, CancellationToken cancellationToken)
    {
        var people = week.Agents.Select(agent => (Agent: agent, Person: Agents.PersonOf(agent, shop.Team, wanted.Agents))).ToList();
        var unknown = people.Where(each => each.Person is null).Select(each => each.Agent.Name).ToList();
        var what = string.Create(CultureInfo.InvariantCulture, $"service-week/{shop.Profile.Id}/{week.Days.First:yyyy-MM-dd}");
        var told = await posts.PeopleReachedAsync(what, cancellationToken);
        foreach (var leader in Agents.LeadersOf(shop.Team).Where(leader => !told.Contains(leader.Id)))
        {
            await posts.ToAsync(shop.Profile.Id, leader, what, words => WeekLineCard.Of(week, line, unknown, words), cancellationToken);
        }

        foreach (var (agent, person) in people)
        {
            if (person is not null)
            {
                await TellAsync(agent, person, line, week.Days, shop.Profile.Id, cancellationToken);
            }
        }
    }

    private async Task TellAsync(AgentWeek agent, Person person, double line, Period week, string shop, CancellationToken cancellationToken)
    {
        var own = new Coached(shop, week.First, person.Id, agent.Inquiries, agent.Buyers, line);
        var isTold = (await posts.PeopleReachedAsync(WhatOf(own), cancellationToken)).Count > 0;
        if (!isTold && agent.Standing == AgainstLine.Above)
        {
            await posts.ToAsync(shop, person, WhatOf(own), words => CoachingCards.Share(agent, line, week, words), cancellationToken);
        }
        else if (!isTold && agent.Standing == AgainstLine.Below)
        {
            await documents.ChangeAsync(Coached.Documents, own.Id, kept => kept ?? own, cancellationToken);
            await posts.ToAsync(shop, person, WhatOf(own), words => CoachingCards.Improve(own, words), cancellationToken);
        }
    }
}
