using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;
using Helmsman.Tests.Conventions;

namespace Helmsman.Tests.Deploy;

/// <summary>A package as scripts/package-teams makes it, its files by name, to be looked into, spoilt and judged.</summary>
internal sealed class AppPackage(Dictionary<string, byte[]> files)
{
    public const string BotId = "5a7c1c52-8a0e-4f0c-9c43-2f6a8d1e7b90";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public Dictionary<string, byte[]> Files { get; } = files;

    public JsonNode Manifest => JsonNode.Parse(Files["manifest.json"])!;

    /// <summary>Skips the test when the packages that it is made with are not installed.</summary>
    public static async Task<AppPackage> MadeAsync(params string[] options)
    {
        using var folder = new Folder();
        var made = await RunAsync(["--bot-id", BotId, "--website", "https://shop.example", "--output", folder.At("made.zip"), .. options]);
        Assert.True(made.ExitCode == 0, made.Errors);
        return new AppPackage(Unpacked(await File.ReadAllBytesAsync(folder.At("made.zip"), TestContext.Current.CancellationToken)));
    }

    public static Task<Ran> RunAsync(IEnumerable<string> options)
    {
        Installed.OrSkip(Repository.At("deploy", "teams", "node_modules"), "scripts/test installs it");
        return Ran.ToEndAsync(Repository.At("scripts", "package-teams"), options, TestContext.Current.CancellationToken);
    }

    /// <summary>Changes a JSON file of the package, as somebody's slip would.</summary>
    public AppPackage With(string file, Action<JsonNode> slip)
    {
        var changed = JsonNode.Parse(Files[file])!;
        slip(changed);
        return With(file, JsonSerializer.SerializeToUtf8Bytes(changed));
    }

    public AppPackage With(string file, byte[] content) => new(new Dictionary<string, byte[]>(Files, StringComparer.Ordinal) { [file] = content });

    public AppPackage Without(string file) => new(Files.Where(each => each.Key != file).ToDictionary(StringComparer.Ordinal));

    public async Task<IReadOnlyList<string>> FaultsAsync()
    {
        Installed.OrSkip(Repository.At("tests", "Deploy", "judge", "node_modules"), "scripts/test installs it");
        using var folder = new Folder();
        var zip = folder.At("judged.zip");
        await PackAsync(zip);
        var judged = await Ran.ToEndAsync("node", [Repository.At("tests", "Deploy", "judge", "judge.mjs"), zip], TestContext.Current.CancellationToken);
        Assert.True(judged.ExitCode == 0, judged.Errors);
        return Assert.Single(JsonSerializer.Deserialize<List<PackageVerdict>>(judged.Output, Json)!).Faults;
    }

    private async Task PackAsync(string zip)
    {
        await using var archive = await ZipFile.OpenAsync(zip, ZipArchiveMode.Create, TestContext.Current.CancellationToken);
        foreach (var (name, content) in Files)
        {
            await using var entry = await archive.CreateEntry(name).OpenAsync(TestContext.Current.CancellationToken);
            await entry.WriteAsync(content, TestContext.Current.CancellationToken);
        }
    }

    private static Dictionary<string, byte[]> Unpacked(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(entry => entry.FullName, Content, StringComparer.Ordinal);
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var open = entry.Open();
        open.CopyTo(content);
        return content.ToArray();
    }

    private sealed record PackageVerdict(string File, IReadOnlyList<string> Faults);
}
