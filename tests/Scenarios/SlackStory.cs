using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Tests.Cards;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The story of <see cref="TeamsStory"/> in Slack: signed requests, Slack's own refusals and pace, the bot as it runs in Production without Teams.</summary>
public sealed class SlackStory
{
    private const string BriefingDay = "11月21日";

    [Fact]
    public async Task From_installing_to_an_acknowledged_task()
    {
        await using var house = await SlackHouse.OpenAsync();
        var (lin, zhou) = (house.Person("lin"), house.Person("zhou"));
        var briefing = await house.InviteAsync();
        Assert.True(briefing.Says(BriefingDay));

        var asked = await house.Users.SayAsync(lin, house.Channel, "为什么流量下降了", inThreadOf: briefing);
        var answer = await house.SeesAsync(house.Channel, post => house.IsBots(post) && post.Ts != briefing.Ts && post.Button(Verbs.OpenHandOff) is not null, "the answer");
        Assert.True(asked.Answer.IsGood);
        Assert.Equal(briefing.Ts, answer.Thread);
        Assert.True(answer.Says("手淘搜索"));

        var task = await house.HandOverByFormAsync("lin", answer, "zhou");
        var inChannel = await house.SeesAsync(house.Channel, post => post.Button(Verbs.Acknowledge) is not null, "the task in the channel");
        var clicked = await house.Users.ClickAsync(zhou, inChannel, Verbs.Acknowledge);
        Assert.True(clicked.IsGood);
        foreach (var copy in new[] { task, inChannel })
        {
            var seen = await house.SeesAsync(copy.Place, post => post.Ts == copy.Ts && post.Button(Verbs.Acknowledge) is null, "the card without the button, for everybody");
            Assert.True(seen.IsEdited);
            Assert.True(seen.Says("进行中"));
        }

        Assert.Single((await house.ItemsAsync()).Single().Events.OfType<WorkEvent.Acknowledged>());
        await JudgeAsync(house);
    }

    [Fact]
    public async Task The_next_morning_comes_by_the_clock()
    {
        await using var house = await SlackHouse.OpenAsync();
        await house.InviteAsync();

        var passed = await house.AdvanceUntilAsync(
            () => house.Slack.World.Seen(house.Channel).Any(post => post.Says("11月22日")),
            "the next morning's briefing",
            step: TimeSpan.FromHours(1),
            most: TimeSpan.FromHours(26),
            quiet: TimeSpan.FromMilliseconds(400));

        Assert.InRange(passed, TimeSpan.FromHours(22), TimeSpan.FromHours(26));
    }

    [Fact]
    public async Task After_a_restart_an_old_card_still_answers_and_nothing_is_posted_twice()
    {
        await using var first = await SlackHouse.OpenAsync();
        var briefing = await first.InviteAsync();
        await first.SettledAsync();
        await using var second = await first.ReopenAsync();

        var clicked = await second.Users.ClickAsync(second.Person("lin"), briefing, Verbs.Ask);

        Assert.True(clicked.IsGood);
        await second.SeesAsync(briefing.Place, post => second.IsBots(post) && post.Ts != briefing.Ts && post.Says("访客数"), "the answer to the button", by: second.Person("lin"));
        Assert.Single(second.Slack.World.Seen(briefing.Place), post => post.Thread is null && second.IsBots(post) && post.Says(BriefingDay));
    }

    [Fact]
    public async Task Without_a_public_address_everything_comes_through_the_socket()
    {
        await using var house = await SlackHouse.OpenAsync(new() { SocketMode = true });
        await house.AdvanceUntilAsync(() => house.Slack.Sockets.IsOpen, "the bot's connection");
        var briefing = await house.InviteAsync();
        await house.Users.SayAsync(house.Person("lin"), house.Channel, "为什么流量下降了", inThreadOf: briefing);
        var answer = await house.SeesAsync(house.Channel, post => house.IsBots(post) && post.Ts != briefing.Ts && post.Button(Verbs.OpenHandOff) is not null, "the answer");
        var before = house.Slack.Sockets.Connections;

        await house.Slack.Sockets.RefreshAsync();
        await house.AdvanceUntilAsync(() => house.Slack.Sockets.Connections > before && house.Slack.Sockets.IsOpen, "a new connection");
        var task = await house.HandOverByFormAsync("lin", answer, "zhou");
        house.Slack.Sockets.Cut();
        await house.AdvanceUntilAsync(() => house.Slack.Sockets.Connections > before + 1 && house.Slack.Sockets.IsOpen, "another connection");
        await house.Users.ClickAsync(house.Person("zhou"), task, Verbs.Acknowledge);

        await house.SeesAsync(task.Place, post => post.Ts == task.Ts && post.Button(Verbs.Acknowledge) is null, "the card without the button");
    }

    /// <summary>What Slack's own types say of all that was posted in this house.</summary>
    private static async Task JudgeAsync(SlackHouse house)
    {
        Assert.SkipWhen(Judge.Missing is not null, Judge.Missing ?? "");
        var folder = Directory.CreateTempSubdirectory("helmsman-slack");
        try
        {
            foreach (var post in house.Slack.World.All.Where(post => post.Blocks is not null))
            {
                var posted = new JsonObject { ["text"] = post.Text, ["blocks"] = post.Blocks!.DeepClone(), ["views"] = new JsonObject() };
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"{post.Place.Id}-{post.Ts}.json"), posted.ToJsonString(), TestContext.Current.CancellationToken);
            }

            var verdicts = await Judge.OnSlackAsync(Directory.GetFiles(folder.FullName), TestContext.Current.CancellationToken);
            Assert.NotEmpty(verdicts);
            Assert.Empty(verdicts.SelectMany(verdict => verdict.Faults));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
