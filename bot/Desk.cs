using Helmsman.Bot.Conversations;
using Helmsman.Bot.Feedback;
using Helmsman.Bot.Moves.Logs;
using Helmsman.Bot.Schedules;
using Helmsman.Bot.Shops;
using Helmsman.Bot.Staff;
using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Dialogs;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Moves.Logs;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Memory;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Remedies;

namespace Helmsman.Bot;

/// <summary>Does what conversations ask for.</summary>
public sealed class Desk(IDocuments documents, OpenShops shops, ConversationBook conversations, WorkDesk work, BriefingSchedule briefings, Enquiries enquiries, Absences absences, Leavers leavers) : IDesk
{
    public async Task<Speaker> MeetAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var place = await conversations.NoteAsync(turn, cancellationToken);
        var person = await conversations.NotePersonAsync(turn.Activity, cancellationToken);
        // Somebody who is mentioned can be meant, even if he has never spoken.
        await conversations.NotePeopleAsync(turn.Activity, Mentions.Of(turn.Activity), cancellationToken);
        var shop = await shops.LookAsync(place.Shop, cancellationToken);
        var language = Languages.Culture(Languages.Of(Told.By(turn.Activity).Locale, shop.Profile.Locale));
        return new Speaker(
            person, shop, language, briefings.Clock.TodayIn(shop.Profile), place.Zone, await AbsentAsync(place, shop.Team, cancellationToken));
    }

    private async Task<IReadOnlySet<string>?> AbsentAsync(KnownConversation place, Team team, CancellationToken cancellationToken) => place.IsPersonal
        ? null
        : (await documents.FindAsync(Membership.Documents, Membership.IdOf(place), cancellationToken))?.Absent(team, place.Channel);

    public Task KeepAsync(Finding finding, CancellationToken cancellationToken) =>
        documents.ChangeAsync(Finding.Documents, finding.Id, _ => finding, cancellationToken);

    public Task<Finding?> FindAsync(string finding, CancellationToken cancellationToken) =>
        documents.FindAsync(Finding.Documents, finding, cancellationToken);

    public Task<WorkItem> HandOverAsync(Brief brief, string key, CancellationToken cancellationToken) =>
        work.HandOverAsync(brief, key, cancellationToken);

    public Task<WorkItem> ProposeAsync(Brief brief, string key, CancellationToken cancellationToken) => work.ProposeAsync(brief, key, cancellationToken);

    public Task<Applied?> ApplyAsync(string item, WorkEvent happened, CancellationToken cancellationToken) => work.ApplyAsync(item, happened, cancellationToken);

    public Task<WorkItem?> TaskHereAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        new TaskThreads(documents).FindAsync(turn.Activity, cancellationToken);

    public Task<IReadOnlyList<WorkItem>> AllWorkAsync(string shop, CancellationToken cancellationToken) => work.AllAsync(shop, cancellationToken);

    public Task<IReadOnlyList<WorkItem>> OpenWorkAsync(string shop, string person, CancellationToken cancellationToken) =>
        work.OpenAsync(shop, person, cancellationToken);

    public async Task<Person?> FetchAsync(ITurnContext turn, string directoryId, CancellationToken cancellationToken)
    {
        if (await enquiries.MemberAsync(turn, directoryId, cancellationToken) is not { } member)
        {
            return null;
        }

        var team = await conversations.NotePeopleAsync(turn.Activity, [member], cancellationToken);
        return team.FindAccount(turn.Activity.ChannelId, member.Id);
    }

    public Task KeepAnswerAsync(ITurnContext turn, string activity, Question question, CancellationToken cancellationToken) => documents.ChangeAsync(
        AnswerGiven.Documents,
        AnswerGiven.IdOf(ConversationBook.WhereOf(turn.Activity), activity),
        _ => new AnswerGiven(AskedQuestion.Of(question)),
        cancellationToken);

    public async Task<CauseMemory> RecallAsync(string shop, CancellationToken cancellationToken)
    {
        var said = new List<Document<CauseSaid>>();
        await foreach (var document in documents.ListAsync(CauseSaid.Documents, shop + "/", cancellationToken))
        {
            said.Add(document);
        }

        return new CauseMemory(said) { Remedies = RemedyMemory.Of(await AllWorkAsync(shop, cancellationToken), (await shops.LookAsync(shop, cancellationToken)).Profile.Zone) };
    }

    public Task<ShopLogs> LogsAsync(string shop, Period days, CancellationToken cancellationToken) => documents.LogsAsync(shop, days, cancellationToken);

    public Task SetTargetAsync(MonthTarget target, CancellationToken cancellationToken) =>
        documents.ChangeAsync(MonthTarget.Documents, MonthTarget.IdOf(target.Shop, target.Month), _ => target, cancellationToken);

    public Task<Team> ChangeTeamAsync(string shop, Func<Team, Team> change, CancellationToken cancellationToken) =>
        documents.ChangeAsync(Team.Documents, shop, team => change(team ?? Team.Empty), cancellationToken);

    public Task CoverAsync(string shop, CancellationToken cancellationToken) => absences.CoverAsync(shop, cancellationToken);

    public Task PartAsync(string shop, string person, CancellationToken cancellationToken) => leavers.PartAsync(shop, person, cancellationToken);

    public Task SetHoldersAsync(string shop, string role, IReadOnlyList<string> people, CancellationToken cancellationToken) =>
        documents.ChangeAsync(Team.Documents, shop, team => (team ?? Team.Empty).With(role, people), cancellationToken);

    public async Task<Subscription?> SubscriptionAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var place = await conversations.NoteAsync(turn, cancellationToken);
        return await briefings.FindAsync(place, cancellationToken);
    }

    public async Task<IReadOnlyList<DateTimeOffset>> SubscribeAsync(
        ITurnContext turn,
        TimeOnly at,
        string zone,
        BriefingDays days,
        CancellationToken cancellationToken)
    {
        var place = await conversations.NoteAsync(turn, cancellationToken);
        return await briefings.SubscribeAsync(new Subscription(place.Shop, place.Where, at, zone, days, place.Locale), cancellationToken);
    }
}
