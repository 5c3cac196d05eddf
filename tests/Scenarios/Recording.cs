using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Helmsman.Tests.Snapshots;

namespace Helmsman.Tests.Scenarios;

/// <summary>A behaviour as it was written down for one channel, as Fixtures/README.md describes it.</summary>
/// <param name="channel">How the channel's files are called: in each behaviour's folder what is said and done, beside the folders who and what there is.</param>
internal sealed class Recording(string channel, string behaviour, JsonObject written)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public DateTimeOffset Starts => DateTimeOffset.Parse((string)written["starts"]!, CultureInfo.InvariantCulture);

    private IEnumerable<JsonObject> Steps => written["steps"]!.AsArray().Select(step => step!.AsObject());

    public static IEnumerable<string> Behaviours() => Directory.GetDirectories(Folder()).Select(Path.GetFileName).Order(StringComparer.Ordinal).OfType<string>();

    public static bool Exists(string channel, string behaviour) => File.Exists(FileOf(channel, behaviour));

    public static async Task<Recording> ReadAsync(string channel, string behaviour) =>
        new(channel, behaviour, JsonNode.Parse(await File.ReadAllTextAsync(FileOf(channel, behaviour)))!.AsObject());

    /// <summary>Who and what there is in the channel, whatever the behaviour.</summary>
    public static async Task<JsonNode> WhoIsThereAsync(string channel) => JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder(), channel)))!;

    /// <summary>
    /// Plays what was before it, then the behaviour itself: what the bot does must be what was written down. With HELMSMAN_ACCEPT=1 in the environment it is
    /// written down.
    /// </summary>
    /// <param name="play">Of a step, and of whether the calls in it are what is waited for, what the bot did.</param>
    public async Task ReplayAsync(Func<JsonObject, bool, Task<JsonObject>> play)
    {
        foreach (var step in await EarlierAsync())
        {
            await play(step, !Snapshot.Accepts);
        }

        var played = new JsonArray();
        foreach (var step in Steps)
        {
            played.Add(await play(step, !Snapshot.Accepts));
        }

        written["steps"] = played;
        Snapshot.MatchFile(written.ToJsonString(Readable), FileOf(channel, behaviour));
    }

    /// <summary>What was before it, from the beginning on.</summary>
    private async Task<IEnumerable<JsonObject>> EarlierAsync()
    {
        if ((string?)written["after"] is not { } name)
        {
            return [];
        }

        var earlier = await ReadAsync(channel, name);
        return [.. await earlier.EarlierAsync(), .. earlier.Steps];
    }

    private static string FileOf(string channel, string behaviour) => Path.Combine(Folder(), behaviour, channel);

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "Fixtures");
}
