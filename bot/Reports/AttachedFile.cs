using System.Text.Json.Serialization;
using Helmsman.Bot.Channels.Slack;
using Helmsman.Bot.Channels.Slack.Files;
using Helmsman.Cards;

namespace Helmsman.Bot.Reports;

/// <summary>Fetches a file attached to a message: Teams and Slack tell a download address, which Slack opens to the bot alone, other channels tell the content's own.</summary>
public sealed partial class AttachedFile(IHttpClientFactory http, SlackDownloads slack, ILogger<AttachedFile> logger)
{
    public const string HttpClientName = "attachments";

    public const long LargestFile = 20 * 1024 * 1024;

    private const string TeamsFile = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>Cards, and the HTML that Teams attaches to every message, are no files; a picture is no report.</summary>
    public static bool IsFile(Attachment? attachment) =>
        attachment?.ContentType == TeamsFile
        || (attachment?.ContentUrl is not null && attachment.ContentType?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) is not true);

    public static string NameOf(Attachment attachment) => attachment.Name ?? attachment.ContentUrl ?? attachment.ContentType ?? string.Empty;

    public async Task<Fetched> FetchAsync(Attachment attachment, IActivity message, CancellationToken cancellationToken)
    {
        if (AddressOf(attachment) is not { } address)
        {
            Log.NoAddress(logger, NameOf(attachment));
            return new Fetched.NotThere();
        }

        try
        {
            var content = message.ChannelId == SlackChannel.Id
                ? await slack.FetchAsync(message.Conversation.TenantId, address, LargestFile + 1, cancellationToken)
                : await FetchAsync(address, cancellationToken);
            return content.LongLength > LargestFile ? new Fetched.TooLarge() : new Fetched.Whole(NameOf(attachment), content);
        }
        catch (TaskCanceledException error) when (!cancellationToken.IsCancellationRequested)
        {
            // Too slow: that is this file's trouble, not that of the others in the message.
            Log.NotFetched(logger, NameOf(attachment), address.Host, error.Message);
            return new Fetched.NotThere();
        }
        catch (HttpRequestException error)
        {
            Log.NotFetched(logger, NameOf(attachment), address.Host, error.Message);
            return error.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded ? new Fetched.TooLarge() : new Fetched.NotThere();
        }
    }

    private async Task<byte[]> FetchAsync(Uri address, CancellationToken cancellationToken)
    {
        using var client = http.CreateClient(HttpClientName);
        client.MaxResponseContentBufferSize = LargestFile + 1;
        return await client.GetByteArrayAsync(address, cancellationToken);
    }

    /// <summary>Over the network only https; plain http from this machine itself, where the local page keeps its files.</summary>
    private static Uri? AddressOf(Attachment attachment)
    {
        var text = Wire.Read(attachment.Content, DownloadJson.Default.DownloadInfo)?.DownloadUrl ?? (attachment.ContentType == TeamsFile ? null : attachment.ContentUrl);
        return Uri.TryCreate(text, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? address
            : null;
    }

    private static partial class Log
    {
        [LoggerMessage(1410, LogLevel.Warning, "{File} came without an address it may be fetched from")]
        public static partial void NoAddress(ILogger logger, string file);

        [LoggerMessage(1411, LogLevel.Warning, "{File} could not be fetched from {Host}: {Error}")]
        public static partial void NotFetched(ILogger logger, string file, string host, string error);
    }
}

public abstract record Fetched
{
    public sealed record Whole(string Name, ReadOnlyMemory<byte> Content) : Fetched;

    public sealed record TooLarge : Fetched;

    public sealed record NotThere : Fetched;
}

/// <summary>What Teams tells of a file sent to the bot, and what is told alike of one in Slack.</summary>
public sealed record DownloadInfo([property: JsonPropertyName("downloadUrl")] string? DownloadUrl);

[JsonSerializable(typeof(DownloadInfo))]
internal sealed partial class DownloadJson : JsonSerializerContext;
