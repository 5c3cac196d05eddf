using Helmsman.Bot;
using Helmsman.Bot.Questions;
using Helmsman.Bot.Channels.Local;
using Helmsman.Bot.Reports.Import;
using Spectre.Console;

if (args is [ImportArguments.Command, ..])
{
    return await ImportCommand.RunAsync(args[1..], AnsiConsole.Console, CancellationToken.None);
}

if (args is [AskArguments.Command, ..])
{
    return AskCommand.Run(args[1..], AnsiConsole.Console, TimeProvider.System);
}

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = Where.SettingsAre() });
builder.AddHelmsman();
builder.AddLocalChannel();

var app = builder.Build();
app.MapHelmsman();
app.MapLocalChannel();
await app.RunAsync();
return 0;
