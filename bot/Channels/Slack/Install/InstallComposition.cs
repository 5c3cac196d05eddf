using Helmsman.Bot.Channels.Slack.Workspaces;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Install;

internal static partial class InstallComposition
{
    public const string Begin = "/slack/install";

    /// <summary>Slack knows it from the app's manifest.</summary>
    public const string Back = "/slack/oauth";

    public static IServiceCollection AddSlackInstall(this IServiceCollection services) => services
        .AddSingleton<TakeIn>(provider => provider.GetRequiredService<Installations>().InstallAsync)
        .AddSingleton<InstallStates>()
        .AddSingleton<Installation>()
        .AddSingleton<InstallEndpoints>();

    /// <summary>Nothing is at these addresses while something that OAuth needs is not set.</summary>
    public static void MapSlackInstall(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<IOptions<HelmsmanSettings>>().Value.Slack;
        if (settings.IsInstallable)
        {
            var endpoints = app.Services.GetRequiredService<InstallEndpoints>();
            app.MapGet(Begin, (HttpResponse response) => endpoints.Begin(response));
            app.MapGet(Back, (HttpRequest request) => endpoints.ComeBackAsync(request));
        }
        else if (settings.ClientId.Length > 0)
        {
            Log.Incomplete(app.Logger);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1764, LogLevel.Warning, "Nobody can install the Slack app: ClientId is set, and ClientSecret or PublicUrl of Helmsman:Slack is not")]
        public static partial void Incomplete(ILogger logger);
    }
}
