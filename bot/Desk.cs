using Helmsman.Bot.Conversations;
using Helmsman.Bot.Feedback;
using Helmsman.Bot.Schedules;
using Helmsman.Bot.Shops;
using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Dialogs;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;

namespace Helmsman.Bot;

/// <summary>Does what conversations ask for.</summary>
public sealed class Desk(IDocuments documents, OpenShops shops, ConversationBook conversations, WorkDesk work, BriefingSchedule briefings) : IDesk
{
    public async Task<Speaker> MeetAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var place = await conversations.NoteAsync(turn, cancellationToken);
        var person = await conversations.NotePersonAsync(turn.Activity, cancellationToken);
        var shop = await shops.LookAsync(place.Shop, cancellationToken);
        var locale = Languages.Of(turn.Activity.Locale, shop.Profile.Locale);
        return new Speaker(person, shop, Languages.Culture(locale), briefings.Clock.TodayIn(shop.Profile));
    }

    public Task KeepAsync(Finding finding, CancellationToken cancellationToken) =>
        documents.ChangeAsync(Finding.Documents, finding.Id, _ => finding, cancellationToken);

    public Task<Finding?> FindAsync(string finding, CancellationToken cancellationToken) =>
        documents.FindAsync(Finding.Documents, finding, cancellationToken);

    public Task<WorkItem> HandOverAsync(Brief brief, CancellationToken cancellationToken) => work.HandOverAsync(brief, cancellationToken);

    public Task<IReadOnlyList<WorkItem>> OpenWorkAsync(string shop, string person, CancellationToken cancellationToken) =>
        work.OpenAsync(shop, person, cancellationToken);

    public async Task<Person?> FetchAsync(ITurnContext turn, string directoryId, CancellationToken cancellationToken)
    {
        try
        {
            var member = await TeamsInfo.GetMemberAsync(turn, directoryId, cancellationToken);
            var team = await conversations.NotePeopleAsync(turn.Activity, [member], cancellationToken);
            return team.FindAccount(turn.Activity.ChannelId, member.Id);
        }
        catch (ErrorResponseException)
        {
            // The channel says that he is not there, or that it does not tell: to whoever picked him that is the same.
            return null;
        }
    }

    public Task KeepAnswerAsync(ITurnContext turn, string activity, Question question, CancellationToken cancellationToken) => documents.ChangeAsync(
        AnswerGiven.Documents,
        AnswerGiven.IdOf(ConversationBook.WhereOf(turn.Activity), activity),
        _ => new AnswerGiven(AskedQuestion.Of(question)),
        cancellationToken);

    public Task SetTargetAsync(MonthTarget target, CancellationToken cancellationToken) =>
        documents.ChangeAsync(MonthTarget.Documents, MonthTarget.IdOf(target.Shop, target.Month), _ => target, cancellationToken);

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
