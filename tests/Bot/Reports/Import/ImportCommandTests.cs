using Helmsman.Bot.Reports.Import;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Reports;
using Helmsman.State.LiteDb;
using Spectre.Console;

namespace Helmsman.Tests.Bot.Reports.Import;

/// <summary>The command as it runs, on a data file of the test's own.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly TempFolder folder = new();
    private readonly StringWriter screen = new();

    private string Screen => screen.ToString();

    public void Dispose()
    {
        folder.Dispose();
        screen.Dispose();
    }

    [Fact]
    public async Task When_all_are_kept_the_exit_code_is_0_and_the_table_says_so()
    {
        Assert.Equal(0, await RunAsync(folder.Write("a.csv", Exports.Day)));

        Assert.Contains("a.csv: taken in", Screen, StringComparison.Ordinal);
        Assert.Contains("Unchanged days", Screen, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', Screen);
        using var kept = new LiteDbDocuments(folder.At("bot.db"));
        Assert.Equal("a.csv", Assert.Single(await kept.AllAsync(ReportFile.Documents, cancellationToken: TestContext.Current.CancellationToken)).Name);
    }

    [Fact]
    public async Task One_that_is_refused_makes_it_1_and_the_others_are_kept_all_the_same()
    {
        Assert.Equal(1, await RunAsync(folder.Write("a.csv", Exports.NegativeVisitors), folder.Write("b.csv", Exports.Day)));

        Assert.Contains("a.csv: refused", Screen, StringComparison.Ordinal);
        Assert.Contains("b.csv: taken in", Screen, StringComparison.Ordinal);
        Assert.Contains("访客数", Screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_is_not_there_makes_it_1()
    {
        Assert.Equal(1, await RunAsync(folder.At("nothing.csv"), folder.Write("b.csv", Exports.Day)));

        Assert.Contains("There is no file", Screen, StringComparison.Ordinal);
        Assert.Contains("b.csv: taken in", Screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_bot_runs_it_names_the_inbox()
    {
        using var bot = new LiteDbDocuments(folder.At("bot.db"));

        Assert.Equal(1, await RunAsync(folder.Write("a.csv", Exports.Day)));

        Assert.Contains(folder.At("inbox"), Screen.ReplaceLineEndings(string.Empty), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--shop nowhere a.csv")]
    public async Task What_it_does_not_understand_is_2(string line)
    {
        Assert.Equal(2, await RunAsync(line.Split(' ')));

        Assert.NotEmpty(Screen);
    }

    [Fact]
    public async Task On_a_terminal_there_is_a_bar()
    {
        Assert.Equal(0, await RunAsync(InteractionSupport.Yes, folder.Write("a.csv", Exports.Day)));

        Assert.Contains("%", Screen, StringComparison.Ordinal);
        Assert.Contains("a.csv: taken in", Screen, StringComparison.Ordinal);
    }

    private Task<int> RunAsync(params string[] arguments) => RunAsync(InteractionSupport.No, arguments);

    private Task<int> RunAsync(InteractionSupport terminal, params string[] arguments)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal == InteractionSupport.Yes ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = terminal,
            Out = new AnsiConsoleOutput(screen),
        });
        string[] settings = ["--Helmsman:Sample=", "--Helmsman:Shop:Locale=en", $"--Helmsman:Data={folder.At("bot.db")}"];
        return ImportCommand.RunAsync([.. settings, .. arguments], console, TestContext.Current.CancellationToken);
    }
}
