using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Memory;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>What a conversation asks of the rest of the bot: it does the saving, the posting and the scheduling.</summary>
public interface IDesk
{
    Task<Speaker> MeetAsync(ITurnContext turn, CancellationToken cancellationToken);

    /// <summary>Keeps the finding, so that a button may carry its id.</summary>
    Task KeepAsync(Finding finding, CancellationToken cancellationToken);

    /// <summary>Null when no such finding is kept.</summary>
    Task<Finding?> FindAsync(string finding, CancellationToken cancellationToken);

    /// <summary>Makes a work item of the brief and posts its card to the assignee and to the shop's channel.</summary>
    /// <param name="key">A <see cref="HandOverKey"/>: of the same one, one item is ever made; the second time it is that one that comes back.</param>
    Task<WorkItem> HandOverAsync(Brief brief, string key, CancellationToken cancellationToken);

    /// <summary>The same, but it waits for the yes of somebody who runs the shop.</summary>
    Task<WorkItem> ProposeAsync(Brief brief, string key, CancellationToken cancellationToken);

    /// <summary>Lets it happen to the item, and tells whoever sees it.</summary>
    /// <returns>Null when there is no such item.</returns>
    Task<Applied?> ApplyAsync(string item, WorkEvent happened, CancellationToken cancellationToken);

    /// <summary>The task under whose card the message of this turn stands; null where it stands under none.</summary>
    Task<WorkItem?> TaskHereAsync(ITurnContext turn, CancellationToken cancellationToken);

    /// <summary>Every item of the shop, oldest first.</summary>
    Task<IReadOnlyList<WorkItem>> AllWorkAsync(string shop, CancellationToken cancellationToken);

    /// <summary>What is not done yet and assigned to the person, oldest first.</summary>
    Task<IReadOnlyList<WorkItem>> OpenWorkAsync(string shop, string person, CancellationToken cancellationToken);

    /// <summary>Somebody who is in the conversation of this turn, by his id in the directory; he joins the shop's team. Null when he is not there.</summary>
    Task<Person?> FetchAsync(ITurnContext turn, string directoryId, CancellationToken cancellationToken);

    /// <summary>Remembers which question an activity of the bot answered, so that what people think of the answer is about something.</summary>
    Task KeepAnswerAsync(ITurnContext turn, string activity, Question question, CancellationToken cancellationToken);

    /// <summary>What the shop's people have said of causes.</summary>
    Task<CauseMemory> RecallAsync(string shop, CancellationToken cancellationToken);

    Task SetTargetAsync(MonthTarget target, CancellationToken cancellationToken);

    Task SetHoldersAsync(string shop, string role, IReadOnlyList<string> people, CancellationToken cancellationToken);

    /// <summary>When the briefing comes to the conversation this turn is in; null when it does not come here.</summary>
    Task<Subscription?> SubscriptionAsync(ITurnContext turn, CancellationToken cancellationToken);

    /// <summary>From now on the briefing comes to the conversation this turn is in at these times.</summary>
    /// <returns>The next three times it will come, in the subscription's zone.</returns>
    Task<IReadOnlyList<DateTimeOffset>> SubscribeAsync(ITurnContext turn, TimeOnly at, string zone, BriefingDays days, CancellationToken cancellationToken);
}
