using BotFramework.Schema;

namespace BotFramework.Integration;

/// <summary>What every activity from a channel has by the protocol, and without which no turn can be run or answered.</summary>
internal static class ReceivedActivity
{
    /// <summary>The first member that is missing; null if all are there.</summary>
    public static string? Missing(Activity? activity) => activity switch
    {
        null => "content",
        { Type: null or "" } => "type",
        { ChannelId: null or "" } => "channelId",
        { Conversation: null or { Id: null or "" } } => "conversation.id",
        { From: null or { Id: null or "" } } => "from.id",
        _ => IsWebAddress(activity.ServiceUrl) ? null : "serviceUrl",
    };

    private static bool IsWebAddress(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
