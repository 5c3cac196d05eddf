using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Work;
using Helmsman.State.Memory;
using Helmsman.Tests.Scenarios.House;
using Helmsman.Tests.Snapshots;

namespace Helmsman.Tests.Scenarios;

/// <summary>
/// What Teams says and what the bot does, behaviour by behaviour, as Fixtures/README.md describes it. With HELMSMAN_ACCEPT=1 in the environment
/// what the bot does now is written down.
/// </summary>
public sealed class Replay
{
    /// <summary>In each behaviour's folder what is said and done; beside the folders who and what there is.</summary>
    private const string Channel = "teams.json";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Behaviours() => [.. Directory.GetDirectories(Folder()).Select(Path.GetFileName).Order(StringComparer.Ordinal).OfType<string>()];

    [Theory]
    [MemberData(nameof(Behaviours))]
    public async Task The_bot_does_what_was_written_down(string behaviour)
    {
        var recorded = await ReadAsync(behaviour);
        await using var house = await OpenAsync(recorded);
        var player = new Player(house);
        foreach (var step in await EarlierAsync(recorded))
        {
            await player.PlayAsync(step, waits: !Snapshot.Accepts);
        }

        var played = new JsonArray();
        foreach (var step in Steps(recorded))
        {
            played.Add(await player.PlayAsync(step, waits: !Snapshot.Accepts));
        }

        recorded["steps"] = played;
        Snapshot.MatchFile(recorded.ToJsonString(Readable), FileOf(behaviour));
    }

    /// <summary>What was before it, from the beginning on.</summary>
    private static async Task<IEnumerable<JsonObject>> EarlierAsync(JsonObject recorded)
    {
        if ((string?)recorded["after"] is not { } name)
        {
            return [];
        }

        var earlier = await ReadAsync(name);
        return [.. await EarlierAsync(earlier), .. Steps(earlier)];
    }

    private static IEnumerable<JsonObject> Steps(JsonObject recorded) => recorded["steps"]!.AsArray().Select(step => step!.AsObject());

    private static async Task<JsonObject> ReadAsync(string behaviour) => JsonNode.Parse(await File.ReadAllTextAsync(FileOf(behaviour)))!.AsObject();

    private static string FileOf(string behaviour) => Path.Combine(Folder(), behaviour, Channel);

    /// <summary>At the hour at which the recording begins, among the accounts and conversations that the channel has.</summary>
    private static async Task<BotHouse> OpenAsync(JsonObject recorded)
    {
        var channel = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder(), Channel)))!;
        var documents = new MemoryDocuments();
        Assert.True(await documents.CompareAndSetAsync(Team.Documents, DemoShop.Profile.Id, Met(channel["accounts"]!.AsObject()), 0));
        var house = new BotHouse(documents: documents, startsAt: DateTimeOffset.Parse((string)recorded["starts"]!, CultureInfo.InvariantCulture));
        house.Connector.TeamName = (string?)channel["team"];
        foreach (var conversation in channel["conversations"]!.AsArray())
        {
            house.Connector.Knows((string)conversation!);
        }

        return house;
    }

    private static Team Met(JsonObject accounts) => DemoShop.Team.People.Where(person => accounts.ContainsKey(person.Id)).Aggregate(
        DemoShop.Team,
        (team, person) => team.With(person with { Accounts = [.. person.Accounts, Account(accounts[person.Id]!)] }));

    private static Account Account(JsonNode told) => new("msteams", (string)told["id"]!, (string?)told["aadObjectId"]);

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Fixtures");
}
