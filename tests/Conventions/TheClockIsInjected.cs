using System.Text.RegularExpressions;

namespace Helmsman.Tests.Conventions;

/// <summary>The analyzer refuses these at compile time; this holds the list itself and that nobody switched it off.</summary>
public sealed partial class TheClockIsInjected
{
    [Fact]
    public void Nobody_reads_the_clock_of_the_machine() => Assert.Empty(
        from room in Repository.Rooms
        from file in Repository.Sources(room)
        where !file.StartsWith("tests/Conventions/", StringComparison.Ordinal)
        where ReadsTheClock(File.ReadAllText(Repository.At(file)))
        select file);

    [Theory]
    [InlineData("var a = DateTime.Now;", true)]
    [InlineData("var a = DateTimeOffset.UtcNow;", true)]
    [InlineData("var a = DateTime.Today;", true)]
    [InlineData("await Task.Delay(5);", true)]
    [InlineData("Thread.Sleep(5);", true)]
    [InlineData("await Task.Delay(wait, clock, cancellationToken);", false)]
    [InlineData("var a = clock.GetUtcNow();", false)]
    public void A_clock_read_is_seen(string source, bool seen) => Assert.Equal(seen, ReadsTheClock(source));

    [Theory]
    [InlineData("P:System.DateTime.Now")]
    [InlineData("P:System.DateTime.UtcNow")]
    [InlineData("P:System.DateTime.Today")]
    [InlineData("P:System.DateTimeOffset.Now")]
    [InlineData("P:System.DateTimeOffset.UtcNow")]
    public void The_compiler_bans_it(string symbol) =>
        Assert.Contains(File.ReadLines(Repository.At("BannedSymbols.txt")), line => line.StartsWith(symbol + ";", StringComparison.Ordinal));

    [Fact]
    public void No_source_switches_the_ban_off() => Assert.Empty(
        from room in Repository.Rooms
        from file in Repository.Sources(room)
        where !file.StartsWith("tests/Conventions/", StringComparison.Ordinal)
        where File.ReadAllText(Repository.At(file)).Contains("RS0030", StringComparison.Ordinal)
        select file);

    private static bool ReadsTheClock(string source) => ClockRead().IsMatch(source);

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bThread\.Sleep\(|\bTask\.Delay\([^,()]*\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ClockRead();
}
