using System.Globalization;
using Helmsman.Shop.Documents;
using Helmsman.State.LiteDb;

namespace Helmsman.Tests.State.PowerCut;

/// <summary>The power goes at any moment, a few hundred times: what was answered is there, and the file can be used.</summary>
public sealed class PowerCutTests : IDisposable
{
    private const int Keys = 7;
    private const int Rounds = 60;
    private const int Cuts = 400;

    private static readonly DocumentKind<Signed> Kind = new("note", SignedJson.Default.Signed);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("helmsman-power");
    private readonly Disk disk = new();

    /// <summary>After so many steps of the disk, this version of this document was answered.</summary>
    private readonly List<(int Steps, string Id, long Version)> answered = [];

    [Fact]
    public async Task After_a_power_cut_all_that_was_answered_is_there_and_whole()
    {
        await WriteAsync();
        var luck = new Random(20261123);
        for (var cut = 0; cut < Cuts; cut++)
        {
            await CheckAsync(luck.Next(answered[0].Steps, disk.Steps + 1), luck);
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Documents of one page and of several, some of which shrink and grow.</summary>
    private async Task WriteAsync()
    {
        using var documents = new LiteDbDocuments(Path.Combine(folder.FullName, "helmsman.db"), path => new WitnessedFile(path, disk));
        for (var round = 0; round < Rounds; round++)
        {
            await Task.WhenAll(Enumerable.Range(0, Keys).Where(number => (round + number) % 3 != 0).Select(number => WriteAsync(documents, $"n{number}", round)));
        }
    }

    private async Task WriteAsync(LiteDbDocuments documents, string id, int round)
    {
        var version = (await documents.ReadAsync(Kind, id))?.Version ?? 0;
        Assert.True(await documents.CompareAndSetAsync(Kind, id, Signed.Of(id, version + 1, (round * 997) % 20_000), version));
        lock (answered)
        {
            answered.Add((disk.Steps, id, version + 1));
        }
    }

    private async Task CheckAsync(int after, Random luck)
    {
        var found = folder.CreateSubdirectory("after " + after.ToString(CultureInfo.InvariantCulture) + " " + luck.Next().ToString(CultureInfo.InvariantCulture));
        disk.Restore(after, luck, found.FullName);
        using var documents = new LiteDbDocuments(Path.Combine(found.FullName, "helmsman.db"));
        foreach (var promised in answered.Where(each => each.Steps <= after).GroupBy(each => each.Id, StringComparer.Ordinal))
        {
            var kept = await documents.ReadAsync(Kind, promised.Key);
            Assert.True(kept?.Version >= promised.Max(each => each.Version), $"{promised.Key} is lost by a cut after {after} steps");
            Assert.Equal(Signed.Of(promised.Key, kept.Version, kept.Value.Text.Length), kept.Value);
        }

        Assert.True(await documents.CompareAndSetAsync(Kind, "after", Signed.Of("after", 1, 9_000), 0));
    }
}
