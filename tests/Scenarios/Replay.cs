using System.Text.Json.Nodes;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>What Teams says and what the bot does, behaviour by behaviour.</summary>
public sealed class Replay
{
    private const string Channel = "teams.json";

    public static TheoryData<string> Behaviours() => [.. Recording.Behaviours()];

    [Theory]
    [MemberData(nameof(Behaviours))]
    public async Task The_bot_does_what_was_written_down(string behaviour)
    {
        var recording = await Recording.ReadAsync(Channel, behaviour);
        await using var house = await OpenAsync(recording.Starts);
        await recording.ReplayAsync(new Player(house).PlayAsync);
    }

    /// <summary>Among the accounts and conversations that the channel has.</summary>
    private static async Task<BotHouse> OpenAsync(DateTimeOffset starts)
    {
        var channel = await Recording.WhoIsThereAsync(Channel);
        var house = new BotHouse(documents: await Met.WithAsync(person => AccountIn(channel["accounts"]![person.Id])), startsAt: starts);
        house.Connector.TeamName = (string?)channel["team"];
        foreach (var conversation in channel["conversations"]!.AsArray())
        {
            house.Connector.Knows((string)conversation!);
        }

        return house;
    }

    private static Account? AccountIn(JsonNode? told) => told is null ? null : new("msteams", (string)told["id"]!, (string?)told["aadObjectId"]);
}
