using System.Globalization;
using Helmsman.Bot.Reports.Import;
using Helmsman.Cards;
using Spectre.Console;

namespace Helmsman.Bot.Questions;

/// <summary><c>dotnet run --project bot -- ask "QUESTION" FILE…</c>: one question about files as they are. Nothing is kept, no port is opened.</summary>
internal static class AskCommand
{
    public const int Answered = 0;
    public const int NotAnswered = 1;
    public const int NotUnderstood = 2;

    /// <summary>Where no terminal says how wide it is, a line is not to be broken in two.</summary>
    private const int WidthOfAFile = 10_000;

    /// <param name="arguments">Without the word <c>ask</c>.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IReadOnlyList<string> arguments, IAnsiConsole console, TimeProvider clock)
    {
        if (!console.Profile.Capabilities.Interactive)
        {
            console.Profile.Width = WidthOfAFile;
        }

        if (AskArguments.Parse(arguments) is not { } parsed)
        {
            return Usage(console);
        }

        var settings = SettingsOf(parsed);
        var words = Words.In(LanguageOf(parsed));
        var read = FilesRead.Of(FilesNamed.By(parsed.Files), settings, words);
        foreach (var problem in read.Problems)
        {
            Say(console, problem);
        }

        return read.History.ShopDays.Count == 0
            ? NotAnswered
            : Answer(new ShopQuestion(parsed.Question, settings.Shop.ToProfile(), read.History, clock), console, words);
    }

    private static int Answer(ShopQuestion question, IAnsiConsole console, Words words)
    {
        var (text, isAnswered) = question.Answer(words);
        Say(console, text);
        return isAnswered ? Answered : NotAnswered;
    }

    private static HelmsmanSettings SettingsOf(AskArguments arguments)
    {
        var configuration = new ConfigurationBuilder()
            .SetBasePath(Where.SettingsAre())
            .AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables()
            .AddCommandLine([.. arguments.Settings])
            .Build();
        return configuration.GetSection(HelmsmanSettings.Section).Get<HelmsmanSettings>() ?? new HelmsmanSettings();
    }

    /// <summary>Whoever asks in Chinese is answered in Chinese.</summary>
    private static CultureInfo LanguageOf(AskArguments arguments) =>
        Languages.Culture(arguments.Locale ?? (arguments.Question.Any(letter => letter is >= '\u4E00' and <= '\u9FFF') ? Languages.Chinese : Languages.English));

    /// <summary>Who understands neither the command nor one of the languages is helped by both.</summary>
    private static int Usage(IAnsiConsole console)
    {
        foreach (var language in new[] { Languages.English, Languages.Chinese })
        {
            Say(console, ReportLines.AskUsage(Words.In(Languages.Culture(language))));
        }

        return NotUnderstood;
    }

    private static void Say(IAnsiConsole console, string text) => console.Write(new Text(text + Environment.NewLine));
}
