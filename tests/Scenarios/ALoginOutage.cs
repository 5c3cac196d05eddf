using Helmsman.Connector.Faults;
using Helmsman.Connector.Traffic;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The login service is away, so the bot may not call anybody; Teams itself is well.</summary>
public sealed class ALoginOutage
{
    private const int Failed = 1201;
    private const int NotTold = 1310;

    [Theory]
    [InlineData("cut off")]
    [InlineData("refused")]
    [InlineData("another's page")]
    public async Task A_briefing_comes_once_when_it_is_over(string outage)
    {
        await using var house = await TeamsHouse.OpenAsync();
        house.Connector.Faults.Next(Operation.Token, FaultOf(outage), times: 10_000);
        var installing = house.Teams.Places.InstallAsync(house.Person("lin"), house.Team.General);
        await house.AdvanceUntilAsync(() => house.Outbox().Any(row => row.Attempts >= 3), "three attempts", most: TimeSpan.FromMinutes(5));
        Assert.True(Assert.Single(house.Outbox()) is { IsPending: true, IsBegun: false, Unanswered: 0 });

        house.Connector.Faults.Clear();
        await house.AdvanceUntilAsync(() => installing.IsCompleted, "the end of the installation");
        await installing;
        await house.AdvanceUntilAsync(() => house.Outbox().All(row => !row.IsPending), "the briefing");
        await house.PassAsync(TimeSpan.FromHours(3));

        Assert.Single(house.Connector.World.Seen(house.Team.General));
        Assert.Single(house.Connector.Log.Calls, call => call.Operation == Operation.Send);
        Assert.Equal([Failed, NotTold], house.LogBook.Ids);
    }

    private static Fault FaultOf(string outage) => outage switch
    {
        "cut off" => new Fault.LostRequest(),
        "refused" => new Fault.Refused(new Answer(400, """{"error":"temporarily_unavailable"}""")),
        _ => new Fault.Refused(new Answer(200, "<html>Welcome to the hotel's network</html>", "text/html")),
    };
}
