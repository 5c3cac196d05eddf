using System.Globalization;
using System.Text.Json;
using Helmsman.Bot.Questions;
using Helmsman.Tests.Conventions;
using Microsoft.Extensions.Time.Testing;
using Spectre.Console;

namespace Helmsman.Tests.Bot.Questions;

/// <summary>
/// Questions about real files: those of questions.jsonl about the sample, or, where the files are too large to keep here, those of the file that HELMSMAN_QUESTIONS
/// names (a JSON object a line: id, dataset, question_en, question_zh, expected), beside which the folder of each dataset has its files under raw. Every number that is expected must stand in the answer, in both languages.
/// </summary>
public sealed class RealFilesTests
{
    private const string Variable = "HELMSMAN_QUESTIONS";

    /// <summary>What a figure's name says that is not said in the answer in this form, or is no figure of it.</summary>
    private static readonly string[] Elsewhere = ["saturdays_missing", "large_lines"];

    private static readonly Dictionary<string, string[]> Shops = new(StringComparer.Ordinal)
    {
        ["uci_online_retail"] = ["--Helmsman:Shop:Zone", "Europe/London", "--Helmsman:Shop:Currency", "GBP"],
        ["olist_mql_2017"] = ["--Helmsman:Shop:Zone", "America/Sao_Paulo", "--Helmsman:Shop:Currency", "BRL"],
    };

    [Fact]
    public void Every_expected_number_is_in_the_answer()
    {
        var file = Environment.GetEnvironmentVariable(Variable) ?? Repository.At("tests", "Bot", "Questions", "questions.jsonl");
        var missing = File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement).SelectMany(question => Missing(question, Path.GetDirectoryName(file)!)).ToList();
        Assert.True(missing.Count == 0, string.Join(Environment.NewLine, missing));
    }

    private static IEnumerable<string> Missing(JsonElement question, string folder)
    {
        var dataset = question.GetProperty("dataset").GetString()!;
        foreach (var language in new[] { "question_en", "question_zh" })
        {
            var (asked, answer) = (question.GetProperty(language).GetString()!, Ask(question.GetProperty(language).GetString()!, dataset, FilesOf(question, dataset, folder)));
            TestContext.Current.TestOutputHelper?.WriteLine($"### {asked}\n{answer}");
            foreach (var (name, number) in Numbers("expected", question.GetProperty("expected")))
            {
                if (!Spellings(name, number).Any(spelling => answer.Contains(spelling, StringComparison.Ordinal)))
                {
                    yield return $"{question.GetProperty("id").GetString()} {language}: {name} {number}";
                }
            }
        }
    }

    private static string FilesOf(JsonElement question, string dataset, string folder) =>
        question.TryGetProperty("files", out var files) ? Repository.At(files.GetString()!.Split('/')) : Path.Combine(folder, dataset, "raw");

    private static string Ask(string question, string dataset, string files)
    {
        using var screen = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(screen),
        });
        var exit = AskCommand.Run([question, files, .. Shops[dataset]], console, new FakeTimeProvider(new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero)));
        Assert.Equal(0, exit);
        return screen.ToString();
    }

    private static IEnumerable<(string Name, decimal Number)> Numbers(string name, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => [(name, element.GetDecimal())],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(each => Numbers(name, each)),
        JsonValueKind.Object => element.EnumerateObject().Where(each => !Elsewhere.Contains(each.Name)).SelectMany(each => Numbers($"{name}.{each.Name}", each.Value)),
        _ => [],
    };

    /// <summary>77297.25 → 77,297.25; a share 24.9 → 24.9%; a change −61 → −61 and, where it stands alone, 61.</summary>
    private static IEnumerable<string> Spellings(string name, decimal number)
    {
        var (size, isShare) = (Math.Abs(number), name.EndsWith("_pct", StringComparison.Ordinal));
        yield return isShare ? size.ToString("N1", CultureInfo.InvariantCulture) + "%" : size.ToString("N2", CultureInfo.InvariantCulture);
        if (!isShare && size == Math.Truncate(size))
        {
            yield return size.ToString("N0", CultureInfo.InvariantCulture);
        }
    }
}
