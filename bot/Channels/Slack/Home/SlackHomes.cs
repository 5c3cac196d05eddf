using System.Threading.Channels;
using Helmsman.Bot.Work;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Channels.Slack.Home;

/// <summary>Who has opened the app's home, and that it may have to be drawn anew. <see cref="HomePainting"/> does that.</summary>
public sealed class SlackHomes(IDocuments documents) : IFollowWork
{
    /// <summary>However much changes at once, homes are looked through once more.</summary>
    private readonly Channel<bool> due = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    internal ChannelReader<bool> Due => due.Reader;

    /// <summary>Somebody looks at it: whatever Slack still has of it is shown anew.</summary>
    public async Task OpenAsync(string team, string user, CancellationToken cancellationToken)
    {
        await documents.ChangeAsync(SlackHome.Documents, SlackHome.IdOf(team, user), kept => (kept ?? new(team, user)) with { Card = null }, cancellationToken);
        due.Writer.TryWrite(true);
    }

    public Task FollowAsync(WorkItem item, CancellationToken cancellationToken)
    {
        due.Writer.TryWrite(true);
        return Task.CompletedTask;
    }

    /// <summary>What is shown there now.</summary>
    internal async Task<string?> CardAsync(string team, string user, CancellationToken cancellationToken) =>
        (await documents.FindAsync(SlackHome.Documents, SlackHome.IdOf(team, user), cancellationToken))?.Card;
}
