using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Slack.World;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>A picture that somebody puts under a task in Slack is seen on everybody's card of it.</summary>
public sealed class SlackPictures
{
    /// <summary>The least there is: Slack goes by the name, and nobody looks at it here.</summary>
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47];

    [Fact]
    public async Task A_picture_put_under_a_task_is_seen_on_everybodys_card()
    {
        await using var house = await SlackHouse.OpenAsync();
        var (inChannel, inChat) = await HandedOverAsync(house);

        var file = await house.ShareUnderAsync("lin", inChannel, "领口.png", Png, "买家都在问领口");

        foreach (var copy in new[] { inChannel, inChat })
        {
            var seen = await house.SeesAsync(copy.Place, post => post.Ts == copy.Ts && post.Picture() is not null, "the card with the picture");
            Assert.Equal(file.UrlPrivate, seen.Picture());
            Assert.True(seen.Says("领口.png"));
            Assert.DoesNotContain(BlockReading.ButtonsOf(seen.Blocks), button => (string?)button["url"] == file.UrlPrivate);
        }

        var kept = Assert.Single((await house.ItemsAsync()).Single().Events.OfType<WorkEvent.Commented>());
        Assert.Equal(new Reference("领口.png", file.UrlPrivate, "image/png"), Assert.Single(kept.Attachments!));
    }

    [Fact]
    public async Task While_Slack_refuses_it_the_card_has_the_link_and_once_Slack_takes_it_the_next_edit_shows_it()
    {
        await using var house = await SlackHouse.OpenAsync();
        var (inChannel, inChat) = await HandedOverAsync(house);

        var file = await house.ShareUnderAsync("lin", inChannel, "领口.png", bytes: [], "买家都在问领口");

        foreach (var copy in new[] { inChannel, inChat })
        {
            var seen = await house.SeesAsync(copy.Place, post => post.Ts == copy.Ts && post.Says("领口.png"), "the card with a link");
            Assert.Null(seen.Picture());
            Assert.Contains(BlockReading.ButtonsOf(seen.Blocks), button => (string?)button["url"] == file.UrlPrivate);
            Assert.NotNull(seen.Button(Verbs.Acknowledge));
        }

        Assert.Contains(house.Slack.Log.Exchanges, each => each.Call.Method == "chat.update" && each.Error == "invalid_blocks");
        await UploadAsync(house, file);
        await house.Users.ClickAsync(house.Person("zhou"), inChat, Verbs.Acknowledge);
        foreach (var copy in new[] { inChannel, inChat })
        {
            var seen = await house.SeesAsync(copy.Place, post => post.Ts == copy.Ts && post.Button(Verbs.Acknowledge) is null, "the card as it is now");
            Assert.Equal(file.UrlPrivate, seen.Picture());
        }
    }

    private static async Task<(SlackPost InChannel, SlackPost InChat)> HandedOverAsync(SlackHouse house)
    {
        var briefing = await house.InviteAsync();
        await house.Users.SayAsync(house.Person("lin"), house.Channel, "为什么流量下降了", inThreadOf: briefing);
        var answer = await house.SeesAsync(house.Channel, post => house.IsBots(post) && post.Button(Verbs.OpenHandOff) is not null, "the answer");
        var inChat = await house.HandOverByFormAsync("lin", answer, "zhou");
        var inChannel = await house.SeesAsync(house.Channel, post => post.Button(Verbs.Acknowledge) is not null, "the task in the channel");
        await house.KnowsItsCardsAsync();
        return (inChannel, inChat);
    }

    private static async Task UploadAsync(SlackHouse house, SlackFile file)
    {
        using var http = new HttpClient();
        using var content = new ByteArrayContent(Png);
        using var uploaded = await http.PostAsync(new Uri(house.Slack.Address, $"upload/{file.Id}"), content, TestContext.Current.CancellationToken);
        Assert.True(uploaded.IsSuccessStatusCode);
    }
}
