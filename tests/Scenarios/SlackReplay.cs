using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Helmsman.Tests.Scenarios.House;
using Helmsman.Tests.Snapshots;

namespace Helmsman.Tests.Scenarios;

/// <summary>
/// The behaviours of <see cref="Replay"/> as they are in Slack, as Fixtures/README.md describes it. With HELMSMAN_ACCEPT=1 in the environment what the bot does
/// now is written down.
/// </summary>
public sealed class SlackReplay
{
    private const string Channel = "slack.json";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> Behaviours() =>
        [.. Directory.GetDirectories(Folder()).Where(folder => File.Exists(Path.Combine(folder, Channel))).Select(Path.GetFileName).Order(StringComparer.Ordinal).OfType<string>()];

    [Theory]
    [MemberData(nameof(Behaviours))]
    public async Task The_bot_does_what_was_written_down(string behaviour)
    {
        var recorded = await ReadAsync(behaviour);
        var starts = DateTimeOffset.Parse((string)recorded["starts"]!, CultureInfo.InvariantCulture);
        await using var house = await SlackHouse.OpenAsync(startsAt: starts);
        var player = new SlackPlayer(house);
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

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Fixtures");
}
