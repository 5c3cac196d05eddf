using Helmsman.Connector.Faults;
using Helmsman.Connector.Traffic;
using Helmsman.Tests.Scenarios.House;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Helmsman.Tests.Scenarios;

/// <summary>The program is stopped while a post is under way.</summary>
public sealed class AStopWhileSending
{
    [Fact]
    public async Task The_answer_is_waited_for_and_the_next_life_does_not_post_again()
    {
        await using var first = await TeamsHouse.OpenAsync();
        first.Connector.Faults.Next(Operation.Send, new Fault.Slow(TimeSpan.FromSeconds(20)));
        await first.Teams.Places.InstallAsync(first.Person("lin"), first.Team.General);
        await first.SeesAsync(first.Team.General, message => message.Card is not null, "the briefing, unanswered as yet");
        Assert.True(Assert.Single(first.Outbox()).IsBegun);

        var stopping = StoppingOf(first);
        var reopening = first.ReopenAsync();
        await stopping;
        await first.AdvanceUntilAsync(() => reopening.IsCompleted, "the next life");
        await using var second = await reopening;
        await second.PassAsync(TimeSpan.FromHours(2));

        Assert.Single(second.Connector.World.Seen(second.Team.General));
        Assert.Single(second.Connector.Log.Calls, call => call.Operation == Operation.Send);
        Assert.Empty(first.LogBook.Ids);
        Assert.Empty(second.LogBook.Ids);
    }

    private static Task StoppingOf(TeamsHouse house)
    {
        var stopping = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        house.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(stopping.SetResult);
        return stopping.Task;
    }
}
