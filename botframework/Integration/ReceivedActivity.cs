using System.Text.Json;
using BotFramework.Schema;

namespace BotFramework.Integration;

/// <summary>Reads a request's body, and judges whether a turn can be made of it.</summary>
internal static class ReceivedActivity
{
    // A name that stands there twice has two readings, and whoever looked at the body before us may have taken the other one.
    private static readonly JsonSerializerOptions Strictly = new(SchemaJson.Options) { AllowDuplicateProperties = false };

    /// <exception cref="JsonException">The body is no JSON, or not an activity's.</exception>
    public static async Task<Activity> ReadAsync(Stream body, CancellationToken cancellationToken) =>
        await JsonSerializer.DeserializeAsync<Activity>(body, Strictly, cancellationToken) is { Type.Length: > 0 } activity
            ? activity
            : throw new JsonException("The activity has no type.");

    /// <summary>Whether it says where to answer. What a channel's token came with does, for the token names the same place.</summary>
    public static bool CanBeAnswered(Activity activity) =>
        Uri.TryCreate(activity.ServiceUrl, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
