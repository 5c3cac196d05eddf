using System.Text.Json.Nodes;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;
using static Helmsman.Tests.Scenarios.House.Tasks;

namespace Helmsman.Tests.Scenarios;

/// <summary>What a task's card shows in Teams of the pictures that belong to it.</summary>
public sealed class PicturesOfATask
{
    private const string Public = "https://img.alicdn.com/imgextra/i1/main.jpg";
    private const string InSharePoint = "https://lanxi.sharepoint.com/sites/ops/draft.png";

    [Fact]
    public async Task A_public_picture_is_seen_on_everybodys_card_and_one_behind_a_sign_in_is_a_link()
    {
        await using var house = await InTeamsAsync();
        var item = await house.HandAsync(NewPicture with { References = [new Reference("主图", Public)] });
        var inTeam = await house.CardInAsync(TeamsClient.Team, item, "换一张主图");
        Assert.Equal([Public], Pictures(inTeam));
        Assert.Equal([Public], Pictures(await house.CardInAsync(TeamsClient.ChatOf("su"), item, "换一张主图")));

        await SayUnderAsync(house, inTeam, "第一稿", new() { ["contentType"] = "image/png", ["contentUrl"] = InSharePoint, ["name"] = "第一稿.png" });

        foreach (var place in new[] { TeamsClient.Team, TeamsClient.ChatOf("su") })
        {
            var card = await house.CardInAsync(place, item, "第一稿.png");
            Assert.Equal([Public], Pictures(card));
            Assert.Contains(InSharePoint, CardReading.ElementsOf(card.Card, "Action.OpenUrl").Select(link => (string?)link["url"]));
        }
    }

    [Fact]
    public async Task A_picture_whose_address_somebody_writes_under_the_task_is_seen()
    {
        await using var house = await InTeamsAsync();
        var item = await house.HandAsync(NewPicture);
        var inTeam = await house.CardInAsync(TeamsClient.Team, item, "换一张主图");
        Assert.Empty(Pictures(inTeam));

        await SayUnderAsync(house, inTeam, $"备注：同行的主图 {Public}", null);

        Assert.Equal([Public], Pictures(await house.CardInAsync(TeamsClient.Team, item, "同行的主图")));
    }

    /// <summary>Teams itself, not one of the clients on this machine that speak as it does: those get links.</summary>
    private static async Task<BotHouse> InTeamsAsync()
    {
        var house = new BotHouse();
        await house.RealTeams.InstallAsync("lin", TeamsClient.Team);
        await house.RealTeams.InstallAsync("su", TeamsClient.ChatOf("su"));
        return house;
    }

    private static IEnumerable<string?> Pictures(Sent sent) => CardReading.ElementsOf(sent.Card, "Image").Select(image => (string?)image["url"]);

    private static async Task SayUnderAsync(BotHouse house, Sent card, string text, JsonObject? attachment)
    {
        var thread = $"{TeamsClient.Team};messageid={card.ActivityId}";
        house.Connector.Knows(thread);
        using var response = await house.RealTeams.PostAsync("zhou", TeamsClient.Team, new JsonObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["locale"] = "zh-CN",
            ["attachments"] = attachment is null ? null : new JsonArray(attachment),
            ["conversation"] = new JsonObject { ["id"] = thread, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = "tenant" },
        });
        Assert.True(response.IsSuccessStatusCode);
    }
}
