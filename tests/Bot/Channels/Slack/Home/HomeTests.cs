using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Home;
using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Tests.Bot.Channels.Slack.Interactivity;
using Helmsman.Tests.Scenarios.House;
using Microsoft.Extensions.DependencyInjection;
using static Helmsman.Tests.Scenarios.House.Tasks;

namespace Helmsman.Tests.Bot.Channels.Slack.Home;

/// <summary>The app's home: what waits for whoever looks at it.</summary>
public sealed class HomeTests
{
    [Fact]
    public async Task It_shows_his_tasks_when_he_opens_it_and_follows_them()
    {
        await using var office = await SlackOffice.OpenAsync();
        var empty = await OpenAsync(office, "su");
        Assert.Equal((SlackOffice.UserOf("su"), "home"), (empty["user_id"], (string?)empty.Json("view")!["type"]));

        var item = await office.House.HandAsync(NewPicture);

        var shown = await office.SeenAsync(call => call.Method == "views.publish" && call.Shows("换一张主图"), "his task at home");
        await office.PressInViewAsync("su", "VHOME", shown.Json("view")!, shown.Button(Verbs.Acknowledge));
        await office.SeenAsync(call => call.Method == "views.publish" && call["view"]!.Contains(Verbs.Done, StringComparison.Ordinal), "its next step");
        Assert.Equal(WorkState.Acknowledged, (await office.House.TaskAsync(item)).Standing.State);
    }

    [Fact]
    public async Task What_he_presses_there_is_answered_in_a_window()
    {
        await using var office = await SlackOffice.OpenAsync();
        await office.House.HandAsync(NewPicture);
        var home = await OpenAsync(office, "su");

        await office.PressInViewAsync("su", "VHOME", home.Json("view")!, home.Button(Verbs.Acknowledge));

        var window = await office.SeenAsync(call => call.Method == "views.open", "the task");
        Assert.True(window.Shows("换一张主图") && window.Shows("进行中"), window.Drawn);
        Assert.DoesNotContain(office.Slack.Calls, call => call.Method == "chat.postEphemeral");
    }

    [Fact]
    public async Task Nobody_sees_at_home_what_is_anothers()
    {
        await using var office = await SlackOffice.OpenAsync();
        await office.House.HandAsync(NewPicture);
        Assert.False((await OpenAsync(office, "he")).Shows("换一张主图"));
    }

    [Fact]
    public async Task What_shows_the_same_is_not_sent_again()
    {
        await using var office = await SlackOffice.OpenAsync();
        await OpenAsync(office, "he");
        var before = office.Slack.Calls.Count(call => call.Method == "views.publish");

        await office.House.HandAsync(NewPicture);
        await office.SeenAsync(call => call.Method == "chat.postMessage" && call.Shows("换一张主图"), "the task");
        await office.SettleAsync();

        Assert.Equal(before, office.Slack.Calls.Count(call => call.Method == "views.publish"));
    }

    [Fact]
    public async Task A_home_that_Slack_does_not_take_is_drawn_when_he_opens_it_again()
    {
        await using var office = await SlackOffice.OpenAsync();
        office.Slack.Instead = call => Task.FromResult(call.Method == "views.publish" ? FakeSlack.Refused("hash_conflict") : null);
        await OpenAsync(office, "su");
        office.Slack.Instead = _ => Task.FromResult<JsonObject?>(null);
        var before = office.Slack.Calls.Count(call => call.Method == "views.publish");

        await office.House.Services.GetRequiredService<SlackHomes>().OpenAsync(SlackOffice.Team, SlackOffice.UserOf("su"), TestContext.Current.CancellationToken);

        await office.SeenAsync(_ => office.Slack.Calls.Count(call => call.Method == "views.publish") > before, "his home");
    }

    private static async Task<ApiCall> OpenAsync(SlackOffice office, string person)
    {
        await office.House.Services.GetRequiredService<SlackHomes>().OpenAsync(SlackOffice.Team, SlackOffice.UserOf(person), TestContext.Current.CancellationToken);
        return await office.SeenAsync(call => call.Method == "views.publish" && call["user_id"] == SlackOffice.UserOf(person), "his home");
    }
}
