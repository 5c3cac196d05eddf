using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>Slack brings the bot what mentions it, also in the thread under a task's card; what is merely written there it may not read.</summary>
public sealed class SlackUnderACard
{
    [Fact]
    public async Task What_is_written_to_the_bot_under_a_tasks_card_is_kept_with_the_task()
    {
        await using var house = await SlackHouse.OpenAsync();
        var (lin, zhou) = (house.Person("lin"), house.Person("zhou"));
        var briefing = await house.InviteAsync();
        await house.Users.SayAsync(lin, house.Channel, "为什么流量下降了", inThreadOf: briefing);
        var answer = await house.SeesAsync(house.Channel, post => house.IsBots(post) && post.Button(Verbs.OpenHandOff) is not null, "the answer");
        await house.HandOverByFormAsync("lin", answer, "zhou");
        var card = await house.SeesAsync(house.Channel, post => post.Button(Verbs.Acknowledge) is not null, "the task in the channel");
        await house.KnowsItsCardsAsync();

        await house.Users.SayAsync(zhou, house.Channel, "买家都在问领口", inThreadOf: card);

        await house.AdvanceUntilAsync(() => Comments(house).Any(), "what was written", most: TimeSpan.FromMinutes(3));
        await house.SeesAsync(house.Channel, post => house.IsBots(post) && post.Thread == card.Ts, "the bot's word that it is kept");
        await house.SettledAsync();
        var comment = Assert.Single(Comments(house));
        Assert.Equal(("zhou", "买家都在问领口"), (comment.By, comment.Text));
    }

    private static IEnumerable<WorkEvent.Commented> Comments(SlackHouse house) =>
        house.ItemsAsync().GetAwaiter().GetResult().SelectMany(item => item.Events).OfType<WorkEvent.Commented>();
}
