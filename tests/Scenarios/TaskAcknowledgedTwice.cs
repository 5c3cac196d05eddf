using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;
using static Helmsman.Tests.Scenarios.House.Tasks;

namespace Helmsman.Tests.Scenarios;

/// <summary>One task, more than one who presses: it happens once, and whoever was slower is told who was faster.</summary>
public sealed class TaskAcknowledgedTwice
{
    [Fact]
    public async Task By_the_same_person_it_is_acknowledged_once_and_he_sees_it_as_it_is()
    {
        await using var house = await OpenAsync();
        var item = await house.HandAsync(NewPicture);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => house.PressAsync("su", item, Verbs.Acknowledge)));

        Assert.All(answers, answer => Assert.True(answer.IsCard));
        Assert.Single((await house.TaskAsync(item)).Events.OfType<WorkEvent.Acknowledged>());
    }

    [Fact]
    public async Task By_two_of_the_role_it_is_the_faster_one_s_and_the_other_reads_whose()
    {
        await using var house = await OpenAsync();
        await GiveAsync(house, Roles.Service, "he", "zhou");
        var item = await house.HandAsync(NewPicture with { Role = Roles.Service, Assignee = null, What = "回复差评" });

        var answers = await Task.WhenAll(house.PressAsync("he", item, Verbs.Acknowledge), house.PressAsync("zhou", item, Verbs.Acknowledge));

        var winner = (await house.TaskAsync(item)).Standing.Assignee;
        var told = Assert.Single(answers, answer => !answer.IsCard);
        Assert.Contains(winner == "he" ? "何静" : "周晨", told.Words, StringComparison.Ordinal);
        Assert.Contains("慢了一步", told.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Offered_to_a_role_it_comes_to_everybody_who_holds_it_and_follows_whoever_took_it()
    {
        await using var house = await OpenAsync();
        await GiveAsync(house, Roles.Service, "he", "zhou");
        var item = await house.HandAsync(NewPicture with { Role = Roles.Service, Assignee = null, What = "回复差评" });
        await house.CardInAsync(TeamsClient.ChatOf("he"), item, "谁先接谁做");
        await house.CardInAsync(TeamsClient.ChatOf("zhou"), item, "谁先接谁做");

        await house.PressAsync("he", item, Verbs.Acknowledge);

        var shown = await house.SeenAsync(sent => sent.Verb == "edit" && sent.Conversation == TeamsClient.ChatOf("zhou") && sent.Says("何静"), "the other one's card");
        Assert.True(shown.Says("已确认") || shown.Says("收到"));
    }

    private static async Task GiveAsync(BotHouse house, string role, params string[] people) =>
        await house.Documents.ChangeAsync(Team.Documents, ShopId, team => team!.With(role, people), TestContext.Current.CancellationToken);
}
