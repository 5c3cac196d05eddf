using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The behaviours of <see cref="Replay"/> as they are in Slack.</summary>
public sealed class SlackReplay
{
    private const string Channel = "slack.json";

    public static TheoryData<string> Behaviours() => [.. Recording.Behaviours().Where(behaviour => Recording.Exists(Channel, behaviour))];

    [Theory]
    [MemberData(nameof(Behaviours))]
    public async Task The_bot_does_what_was_written_down(string behaviour)
    {
        var recording = await Recording.ReadAsync(Channel, behaviour);
        await using var house = await SlackHouse.OpenAsync(startsAt: recording.Starts);
        await recording.ReplayAsync(new SlackPlayer(house).PlayAsync);
    }
}
