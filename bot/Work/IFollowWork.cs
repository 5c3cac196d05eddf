using Helmsman.Shop.Work;

namespace Helmsman.Bot.Work;

/// <summary>Wants to know of every change of a work item, once it is kept. Told again of the same state after a start: it must not matter.</summary>
public interface IFollowWork
{
    Task FollowAsync(WorkItem item, CancellationToken cancellationToken);
}
