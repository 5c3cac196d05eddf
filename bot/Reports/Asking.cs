using Helmsman.Bot.Conversations;
using Helmsman.Bot.Shops;
using Helmsman.Cards;
using Helmsman.Shop.Reports;

namespace Helmsman.Bot.Reports;

/// <summary>Asks what a file is that does not say it itself, and keeps it until somebody has answered.</summary>
public sealed class Asking(WaitingFiles files, WaitingCards cards, OpenShops shops, Chats chats, TimeProvider clock)
{
    /// <summary>How long a file waits.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(14);

    /// <summary>For a file that came by no chat: whoever runs the shop is asked, in his own chat.</summary>
    /// <returns>In how many places it is asked; with 0 there is nobody to ask, and nothing of the file is kept.</returns>
    public async Task<int> AskAsync(string shop, IncomingFile file, ReadResult.Unclear unclear, CancellationToken cancellationToken)
    {
        var places = await ChatsOfWhoRunsAsync(shop, cancellationToken);
        if (places.Count > 0)
        {
            await AskAsync(shop, file, unclear, null, [.. places.Select(chat => chat.Where)], cancellationToken);
        }

        return places.Count;
    }

    /// <summary>For a file that somebody dropped into a chat: it is asked there.</summary>
    /// <param name="by">His id in the shop's team.</param>
    public Task AskAsync(string shop, IncomingFile file, ReadResult.Unclear unclear, string by, string where, CancellationToken cancellationToken) =>
        AskAsync(shop, file, unclear, by, [where], cancellationToken);

    /// <summary>Files that nobody said anything of for too long are dropped, with a word; what was answered long ago, without.</summary>
    public async Task DropOldAsync(CancellationToken cancellationToken)
    {
        foreach (var waiting in await files.AllAsync(string.Empty, cancellationToken))
        {
            if (waiting.At + Patience < clock.GetUtcNow())
            {
                await files.DropAsync(waiting, cancellationToken);
                if (waiting.AnsweredBy is null)
                {
                    await cards.ShowAsync(waiting, (words, _) => NoticeCard.FileExpired(waiting.File, words), cancellationToken);
                }
            }
        }
    }

    private async Task AskAsync(
        string shop, IncomingFile file, ReadResult.Unclear unclear, string? by, IReadOnlyList<string> places, CancellationToken cancellationToken)
    {
        var waiting = new WaitingFile(shop, Guid.NewGuid().ToString("N"), file.Name, file.Length, clock.GetUtcNow(), by, null, [], null).Asking(unclear.Question);
        await files.KeepAsync(waiting, file, cancellationToken);
        foreach (var where in places)
        {
            await cards.ShowAsync(waiting, where, cards.Question(waiting), cancellationToken);
        }
    }

    private async Task<IReadOnlyList<KnownConversation>> ChatsOfWhoRunsAsync(string shop, CancellationToken cancellationToken)
    {
        var team = (await shops.LookAsync(shop, cancellationToken)).Team;
        var places = new List<KnownConversation>();
        foreach (var person in team.WhoRuns)
        {
            places.AddRange((await chats.OfAsync(shop, person, cancellationToken)).Where(chat => chat.IsOpen));
        }

        return places;
    }
}
