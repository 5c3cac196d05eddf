using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Moves;
using Helmsman.Bot.Shops;
using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.State.Memory;
using Helmsman.Tests.Cards;

namespace Helmsman.Tests.Bot.Moves;

/// <summary>Of two who tell of one thing at once, whoever knows more is right, whoever comes last.</summary>
public sealed class TwoClicksAtOnceTests
{
    private const string What = "change/demo/k";

    private static readonly KnownConversation Place = new("msteams/19:x", "demo", "msteams", "19:x", "https://example.org", "28:bot", "en", Person: null, TenantId: "tenant");

    private readonly MemoryDocuments documents = new();

    private Outbox Outbox => new(documents);

    [Fact]
    public async Task Told_late_it_does_not_hide_what_is_newer()
    {
        await documents.ChangeAsync(KnownConversation.Documents, Place.Where, _ => Place, Stop);
        await Outbox.ShowAsync(What, Place.Where, Card("both said yes"), Stop, age: 2);

        await new Telling(documents, new MovePlaces(Outbox, new ConversationBook(documents, new ShopCatalog([])), null!, null!), Outbox)
            .ShowAsync(What, "demo", [], withTeam: false, (_, _) => Card("one said yes"), Stop, age: 1);

        Assert.Equal("both said yes", (await RowAsync()).Summary);
    }

    [Fact]
    public async Task Taken_back_it_does_not_come_again_by_whoever_knew_less()
    {
        await Outbox.ShowAsync(What, Place.Where, Card("missing"), Stop, age: 1);
        await Outbox.WithdrawAsync(What, Place.Where, Stop, age: 2);
        var gone = await RowAsync();

        await Outbox.ShowAsync(What, Place.Where, Card("missing, said once more"), Stop, age: 1);

        Assert.Equal(gone, await RowAsync());
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Card Card(string text) => NoticeCard.Of(Tone.Good, text, Gallery.Chinese);

    private async Task<Posting> RowAsync() => (await documents.FindAsync(Posting.Documents, Posting.IdOf(What, Place.Where), Stop))!;
}
