using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Sending;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Install;

/// <summary>Keeps that the app is in a workspace now, and lets go on what waited for that.</summary>
public delegate Task<Workspace> TakeIn(string team, string name, string botUser, string token, string? by, CancellationToken cancellationToken);

/// <summary>The app comes into a workspace by OAuth 2 (docs.slack.dev/authentication/installing-with-oauth).</summary>
public sealed partial class Installation(
    SlackApi api, TakeIn takeIn, InstallStates states, IOptions<HelmsmanSettings> settings, ILogger<Installation> logger)
{
    private readonly HelmsmanSettings.SlackSettings settings = settings.Value.Slack;

    private string ComesBackTo => $"{settings.PublicUrl.TrimEnd('/')}{InstallComposition.Back}";

    /// <summary>Where somebody says yes or no; on the same host as the Web API.</summary>
    public string AsksAt(string state) => QueryHelpers.AddQueryString(new Uri(new Uri(settings.ApiUrl), "/oauth/v2/authorize").AbsoluteUri, new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["client_id"] = settings.ClientId,
        ["scope"] = string.Join(',', Scopes.Asked),
        ["state"] = state,
        ["redirect_uri"] = ComesBackTo,
    });

    public async Task<Outcome> FinishAsync(CameBack back, CancellationToken cancellationToken)
    {
        if (await states.UseAsync(back.State, back.Browser, cancellationToken) is { } useless)
        {
            return useless;
        }

        return back switch
        {
            { Error.Length: > 0 } => Outcome.Refused,
            { Code: { Length: > 0 } code } => await ExchangeAsync(code, cancellationToken),
            _ => Outcome.Unknown,
        };
    }

    private async Task<Outcome> ExchangeAsync(string code, CancellationToken cancellationToken)
    {
        try
        {
            return await KeepAsync(await api.CallWithAsync(null, SlackMethods.ExchangeCode, Asking(code), cancellationToken), cancellationToken);
        }
        catch (TroubleException refused) when (refused.Trouble is not Trouble.Passing)
        {
            Log.NotTaken(logger, refused.Trouble.Error);
            return Outcome.NotTaken;
        }
        catch (Exception away) when (away is TroubleException or HttpRequestException or OperationCanceledException)
        {
            Log.Away(logger, away.Message);
            return Outcome.SlackIsAway;
        }
    }

    private JsonObject Asking(string code) => new()
    {
        ["client_id"] = settings.ClientId,
        ["client_secret"] = settings.ClientSecret,
        ["code"] = code,
        ["redirect_uri"] = ComesBackTo,
    };

    private async Task<Outcome> KeepAsync(JsonObject said, CancellationToken cancellationToken)
    {
        if ((string?)said["team"]?["id"] is not { } team || (string?)said["access_token"] is not { } token || (string?)said["bot_user_id"] is not { } bot)
        {
            return Outcome.WholeOrganisation;
        }

        if (settings.Workspaces.Count > 0 && !settings.Workspaces.Contains(team, StringComparer.Ordinal))
        {
            Log.NotServed(logger, team);
            return Outcome.NotServed;
        }

        var by = (string?)said["authed_user"]?["id"];
        var kept = await takeIn(team, (string?)said["team"]!["name"] ?? team, bot, token, by, cancellationToken);
        Log.Installed(logger, team, by);
        return new Outcome.Installed(team, kept.Name);
    }

    private static partial class Log
    {
        [LoggerMessage(1760, LogLevel.Information, "The app was installed in the Slack workspace {Team} by {User}")]
        public static partial void Installed(ILogger logger, string team, string? user);

        [LoggerMessage(1761, LogLevel.Error, "Slack did not accept an installation: {Error}")]
        public static partial void NotTaken(ILogger logger, string error);

        [LoggerMessage(1762, LogLevel.Warning, "The Slack workspace {Team} installed the app and is not among Helmsman:Slack:Workspaces: its token was not kept")]
        public static partial void NotServed(ILogger logger, string team);

        [LoggerMessage(1763, LogLevel.Warning, "An installation could not be finished, Slack was not reached: {Error}")]
        public static partial void Away(ILogger logger, string error);
    }
}
