namespace Helmsman.Tests.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("helmsman-snapshot-").FullName;

    [Fact]
    public void What_was_accepted_passes()
    {
        Snapshot.Match("a\nb", File("card.json"), accept: true);
        Snapshot.Match("a\r\nb\n", File("card.json"), accept: false);
    }

    [Fact]
    public void What_nobody_accepted_fails_and_is_left_to_be_looked_at()
    {
        Assert.ThrowsAny<Exception>(() => Snapshot.Match("a", File("card.json"), accept: false));
        Assert.Equal("a\n", System.IO.File.ReadAllText(File("card.received.json")));
    }

    [Fact]
    public void A_difference_names_its_line()
    {
        Snapshot.Match("a\nb", File("card.json"), accept: true);
        var failure = Assert.ThrowsAny<Exception>(() => Snapshot.Match("a\nc", File("card.json"), accept: false));
        Assert.Contains("line 2\n- b\n+ c", failure.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string File(string name) => Path.Combine(folder, name);
}
