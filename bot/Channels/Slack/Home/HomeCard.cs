using Helmsman.Bot.Channels.Slack.Interactivity;
using Helmsman.Bot.Channels.Slack.People;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Shops;
using Helmsman.Cards;
using Helmsman.Shop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Channels.Slack.Home;

/// <summary>What waits for one person, as he would see it in his chat.</summary>
public sealed class HomeCard(IDocuments documents, ShopCatalog catalog, OpenShops shops, SlackPeople people, SlackWords words)
{
    /// <returns>JSON of an Adaptive Card.</returns>
    public async Task<string> OfAsync(SlackHome home, CancellationToken cancellationToken)
    {
        var shop = catalog.ShopOf($"{SlackChannel.Id}/{home.Chat}").Id;
        var person = await MeetAsync(home, shop, cancellationToken);
        var snapshot = await shops.LookAsync(shop, cancellationToken);
        var all = await documents.AllAsync(WorkItem.Documents, shop + "/", cancellationToken);
        var seen = all.Select(item => Rights.May(snapshot.Team, person, Rights.SeeMoney) ? item : item.WithoutMoney());
        var plate = Plate.Of(person, [.. seen], snapshot.Team);
        return MyWorkCard.Of(plate, person, snapshot, shops.TodayIn(shop), await words.OfAsync(home.Team, home.User, home.Chat!, cancellationToken)).Content.ToJson();
    }

    /// <summary>Whoever was not met before joins without a role.</summary>
    private async Task<Person> MeetAsync(SlackHome home, string shop, CancellationToken cancellationToken)
    {
        var told = await people.FindAsync(home.Team, home.User, cancellationToken);
        var account = new ChannelAccount(home.User, told?.Name);
        var team = await documents.ChangeAsync(Team.Documents, shop, kept => (kept ?? Team.Empty).Having(SlackChannel.Id, account), cancellationToken);
        return team.FindAccount(SlackChannel.Id, home.User) ?? Meeting.Stranger(SlackChannel.Id, account);
    }
}
