using Helmsman.Bot.Shops;
using Helmsman.Cards;
using Helmsman.Shop;
using Helmsman.State.LiteDb;
using Microsoft.Extensions.Options;
using Spectre.Console;

namespace Helmsman.Bot.Reports.Import;

/// <summary><c>dotnet run --project bot -- import FILE…</c>: the same bot on the same data file, that takes files and ends.</summary>
internal static class ImportCommand
{
    public const int AllKept = 0;
    public const int NotAllKept = 1;
    public const int NotUnderstood = 2;

    /// <param name="arguments">Without the word <c>import</c>.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, IAnsiConsole console, CancellationToken cancellationToken)
    {
        if (ImportArguments.Parse(arguments) is not { } parsed)
        {
            return Usage(console);
        }

        await using var app = Build(parsed.Settings);
        return ShopNamedBy(parsed, app.Services.GetRequiredService<ShopCatalog>(), console) is { } shop
            ? await TakeAsync(app.Services, FilesNamed.By(parsed.Files), shop, console, cancellationToken)
            : NotUnderstood;
    }

    private static ShopProfile? ShopNamedBy(ImportArguments arguments, ShopCatalog shops, IAnsiConsole console)
    {
        try
        {
            return shops.Find(ShopNamed.In([.. shops.All.Select(each => each.Profile.Id)], arguments.Shop, "--shop")).Profile;
        }
        catch (InvalidOperationException error)
        {
            console.Write(new Text(error.Message + Environment.NewLine));
            return null;
        }
    }

    /// <summary>Who understands neither the command nor one of the languages is helped by both.</summary>
    private static int Usage(IAnsiConsole console)
    {
        foreach (var language in new[] { Languages.English, Languages.Chinese })
        {
            console.Write(new Text(ReportLines.Usage(Words.In(Languages.Culture(language))) + Environment.NewLine));
        }

        return NotUnderstood;
    }

    private static async Task<int> TakeAsync(
        IServiceProvider services, FilesNamed files, ShopProfile shop, IAnsiConsole console, CancellationToken cancellationToken)
    {
        var words = Words.In(Languages.Culture(shop.Locale));
        var screen = new ImportScreen(console, shop, words);
        foreach (var missing in files.Missing)
        {
            screen.Fail(ReportLines.NoFile(missing, words));
        }

        try
        {
            await new ImportRun(services.GetRequiredService<ReportsIn>(), shop.Id, screen, words).TakeAsync(files.Found, cancellationToken);
            screen.ShowTable();
        }
        catch (DataFileTakenException)
        {
            screen.Fail(Taken(services, words));
        }

        return screen.AllKept ? AllKept : NotAllKept;
    }

    /// <summary>What a bot is made of, without a server, and quiet but for what fails.</summary>
    private static WebApplication Build(IReadOnlyList<string> settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = [.. settings], ContentRootPath = Where.SettingsAre() });
        builder.Logging.ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace).SetMinimumLevel(LogLevel.Error);
        builder.Logging.AddFilter(level => level >= LogLevel.Error);
        builder.AddHelmsman();
        return builder.Build();
    }

    private static string Taken(IServiceProvider services, Words words)
    {
        var environment = services.GetRequiredService<IHostEnvironment>();
        var settings = services.GetRequiredService<IOptions<HelmsmanSettings>>().Value;
        return ReportLines.DataFileTaken(Where.DataAre(environment, settings), Where.TheInboxIs(environment, settings), words);
    }
}
