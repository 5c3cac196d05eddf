using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Channels.Slack.Inbox;
using Helmsman.Bot.Sending;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Socket;

/// <summary>
/// Socket Mode (docs.slack.dev/apis/events-api/using-socket-mode): the bot calls Slack, so it needs no address that Slack could reach. A socket
/// lives for some hours; then Slack asks for a new one. What is not acknowledged Slack brings again.
/// </summary>
public sealed partial class SocketMode(SlackApi api, Envelopes envelopes, IOptions<HelmsmanSettings> settings, TimeProvider clock, ILogger<SocketMode> logger)
    : BackgroundService
{
    private static readonly TimeSpan LongestRest = TimeSpan.FromMinutes(1);

    private readonly string token = settings.Value.Slack.AppToken;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var failures = 0; !stoppingToken.IsCancellationRequested;)
        {
            try
            {
                await ListenAsync(isOpen: () => failures = 0, stoppingToken);
            }
            catch (TroubleException refused) when (refused.Trouble is Trouble.Forbidden)
            {
                Log.TokenRefused(logger, refused.Message);
                return;
            }
            catch (Exception error) when (IsPassing(error) && !stoppingToken.IsCancellationRequested)
            {
                Log.Lost(logger, error.Message);
                await Task.Delay(RestAfter(failures++), clock, stoppingToken);
            }
        }
    }

    /// <summary>The network's, or Slack's.</summary>
    private static bool IsPassing(Exception error) =>
        error is TroubleException or HttpRequestException or WebSocketException or IOException or OperationCanceledException or UriFormatException;

    private static TimeSpan RestAfter(int failures) =>
        TimeSpan.FromSeconds(Math.Min(LongestRest.TotalSeconds, Math.Pow(2, Math.Min(failures, 10))));

    /// <summary>Until Slack wants another socket in place of this one.</summary>
    private async Task ListenAsync(Action isOpen, CancellationToken stopping)
    {
        using var socket = new SlackSocket(settings.Value.LargestActivityBytes);
        await socket.OpenAsync(await AddressAsync(stopping), stopping);
        List<Task> answers = [];
        try
        {
            while (await socket.ReadAsync(stopping) is { } frame && frame.Text("type") != "disconnect")
            {
                if (frame.Text("type") == "hello")
                {
                    Log.Open(logger);
                    isOpen();
                    continue;
                }

                answers.RemoveAll(answer => answer.IsCompleted);
#pragma warning disable CA2025 // Below, all of them are waited for before the socket is closed.
                answers.Add(AnswerAsync(socket, frame, stopping));
#pragma warning restore CA2025
                if (!Envelopes.IsGesture(frame))
                {
                    await answers[^1];
                }
            }
        }
        finally
        {
            await Task.WhenAll(answers);
            await socket.CloseAsync(CancellationToken.None);
        }
    }

    private async Task<Uri> AddressAsync(CancellationToken stopping)
    {
        var opened = await api.CallWithAsync(token, SlackMethods.OpenSocket, [], stopping);
        return new Uri(opened.Text("url") ?? string.Empty);
    }

    /// <summary>What fails is not acknowledged, so that it comes again.</summary>
    private async Task AnswerAsync(SlackSocket socket, JsonObject frame, CancellationToken stopping)
    {
        try
        {
            if (await envelopes.TakeAsync(frame, stopping) is { } acknowledgement)
            {
                await socket.WriteAsync(acknowledgement, stopping);
            }
        }
        catch (Exception error) when (error is not OutOfMemoryException && !stopping.IsCancellationRequested)
        {
            Log.NotTaken(logger, error, frame.Text("type"));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1710, LogLevel.Information, "Slack brings its events over a socket")]
        public static partial void Open(ILogger logger);

        [LoggerMessage(1711, LogLevel.Warning, "The socket to Slack is lost and opened again: {Error}")]
        public static partial void Lost(ILogger logger, string error);

        [LoggerMessage(1712, LogLevel.Error, "Slack refuses Helmsman:Slack:AppToken, so nothing comes from there until the program is started with another one: {Error}")]
        public static partial void TokenRefused(ILogger logger, string error);

        [LoggerMessage(1713, LogLevel.Error, "A frame of type {Type} from Slack could not be taken")]
        public static partial void NotTaken(ILogger logger, Exception error, string? type);
    }
}
