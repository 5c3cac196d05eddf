using System.IO.Compression;
using Helmsman.Bot.Questions;
using Helmsman.Tests.Bot.Reports;
using Helmsman.Tests.Conventions;
using Helmsman.Tests.Shop.Why.Orders;
using Microsoft.Extensions.Time.Testing;
using Spectre.Console;

namespace Helmsman.Tests.Bot.Questions;

/// <summary>The command as it runs, on files as they are.</summary>
public sealed class AskCommandTests : IDisposable
{
    private static readonly string Sample = Repository.At("samples", "online-retail", "invoice-lines.csv");

    private readonly TempFolder folder = new();
    private readonly StringWriter screen = new();

    private string Screen => screen.ToString();

    public void Dispose()
    {
        folder.Dispose();
        screen.Dispose();
    }

    [Theory]
    [InlineData("Gross sales were high on 2011-01-18 but net sales collapsed. Why?")]
    [InlineData("2011-01-18销售额很高，净销售额却暴跌，为什么？")]
    public void The_real_day_of_the_cancelled_jars_is_answered_to_the_cent(string question)
    {
        Assert.Equal(0, Run(question, Sample));

        Assert.All(
            ["£68,655.59", "£95,978.05", "+39.8%", "£838.46", "£77,297.25", "£67,817.13", "£18,680.80", "−72.5%", "58 → 41", "74,215", "£77,183.60", "12346", "16 "],
            figure => Assert.Contains(figure, Screen, StringComparison.Ordinal));
        Assert.Equal(question.Contains("净销售额", StringComparison.Ordinal), Screen.Contains("分钟后", StringComparison.Ordinal));
    }

    [Fact]
    public void The_language_is_the_questions_unless_another_is_asked_for()
    {
        Run("净销售额为什么跌了？", Sample);
        Assert.Contains("净销售额", Screen, StringComparison.Ordinal);

        screen.GetStringBuilder().Clear();
        Run("净销售额为什么跌了？", Sample, "--locale", "en");
        Assert.Contains("Net revenue", Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written()
    {
        var file = folder.Write("lines.csv", File.ReadAllText(Sample));

        Run("Why did sales fall?", file, $"--Helmsman:Data={folder.At("bot.db")}");

        Assert.Equal(["lines.csv"], folder.Files());
    }

    [Fact]
    public void A_packed_file_is_read_as_it_is()
    {
        using (var packed = new GZipStream(File.Create(folder.At("lines.csv.gz")), CompressionLevel.Fastest))
        {
            packed.Write(File.ReadAllBytes(Sample));
        }

        Assert.Equal(0, Run("What happened to sales on 2011-01-18?", folder.At("lines.csv.gz")));
        Assert.Contains("£95,978.05", Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_without_rows_is_an_answer_and_proves_no_outage()
    {
        var lines = new Lines().AddWeeks(new(2011, 3, 1), new(2011, 4, 28)).AddWeeks(new(2011, 5, 1), new(2011, 5, 31));

        Assert.Equal(0, Run("There were no sales on Friday 2011-04-29. Was the shop down?", folder.Write("lines.csv", lines.Text)));

        Assert.Contains("Royal wedding", Screen, StringComparison.Ordinal);
        Assert.Contains("on any Saturday", Screen, StringComparison.Ordinal);
        Assert.Contains("cannot rule one out", Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_no_known_kind_beside_others_is_named_and_not_used()
    {
        var strange = folder.Write("closed.csv", "mql_id,seller_id,won_date\na,b,2018-02-26\n");

        Assert.Equal(0, Run("What happened to sales on 2011-01-18?", Sample, strange));

        Assert.Contains("Not used: closed.csv", Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unclear_question_is_asked_back_and_1()
    {
        Assert.Equal(1, Run("why?", Sample));
        Assert.Contains("Which figure", Screen, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_question_about_a_figure_is_1() => Assert.Equal(1, Run("hand it to the designer", Sample));

    [Fact]
    public void Without_a_file_that_can_be_read_it_is_1() => Assert.Equal(1, Run("Why did sales fall?", folder.At("nothing.csv")));

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("Why did sales fall?")]
    [InlineData("Why did sales fall?", "a.csv", "--locale", "fr")]
    [InlineData("Why did sales fall?", "a.csv", "--Helmsman:Shop:Zone")]
    public void What_it_does_not_understand_is_2_and_its_usage_is_said_in_both_languages(params string[] arguments)
    {
        Assert.Equal(2, Run([.. arguments], settings: false));
        Assert.Contains("-- ask \"QUESTION\"", Screen, StringComparison.Ordinal);
        Assert.Contains("用法", Screen, StringComparison.Ordinal);
    }

    private int Run(params string[] arguments) => Run(arguments, settings: true);

    private int Run(string[] arguments, bool settings)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(screen),
        });
        string[] shop = settings ? ["--Helmsman:Shop:Zone", "Europe/London", "--Helmsman:Shop:Currency=GBP"] : [];
        return AskCommand.Run([.. arguments, .. shop], console, new FakeTimeProvider(new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero)));
    }
}
