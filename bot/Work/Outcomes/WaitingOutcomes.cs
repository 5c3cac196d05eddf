using System.Collections.Concurrent;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Bot.Work.Outcomes;

/// <summary>Tasks whose figure has still to be read, so that not every task has to be looked through whenever a report comes in. Filled again at each start.</summary>
public sealed class WaitingOutcomes(OutcomeRules rules) : IFollowWork
{
    private readonly ConcurrentDictionary<string, string> shops = new(StringComparer.Ordinal);

    /// <summary>Ids, in the order of handing over.</summary>
    public IReadOnlyList<string> Of(string shop) => [.. shops.Where(each => each.Value == shop).Select(each => each.Key).Order(StringComparer.Ordinal)];

    public Task FollowAsync(WorkItem item, CancellationToken cancellationToken)
    {
        if (OutcomeCourse.Concerns(item, rules))
        {
            shops[item.Id] = item.Brief.Shop;
        }
        else
        {
            shops.TryRemove(item.Id, out _);
        }

        return Task.CompletedTask;
    }
}
