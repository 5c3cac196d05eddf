using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Helmsman.Cards;

namespace Helmsman.Bot.Turns;

/// <summary>By what an activity is known when it comes again.</summary>
/// <param name="GoodFor">How long after its turn has ended.</param>
internal sealed record DeliveryKey(string Text, TimeSpan GoodFor)
{
    /// <summary>A channel that was not answered in time sends an activity again within a minute; the rest is for slow queues.</summary>
    private static readonly TimeSpan SameActivity = TimeSpan.FromMinutes(5);

    /// <summary>Teams repeats a click under a new id; a person who means the same button once more takes longer.</summary>
    private static readonly TimeSpan SameClick = TimeSpan.FromSeconds(5);

    /// <summary>Told once each. What happens to a message later (an edit, a reaction) comes under the message's own id.</summary>
    private static readonly string[] ToldOnce =
        [ActivityTypes.Message, ActivityTypes.Invoke, ActivityTypes.ConversationUpdate, ActivityTypes.InstallationUpdate];

    /// <summary>Clicks that change nothing and must see what is now: views of a card that it refreshes itself, and dialogs that open.</summary>
    private static readonly string[] OnlyLooking = ["work.view", "work.read", "handoff.form"];

    private static readonly string[] OnlyAsking = ["task/fetch", "application/search"];

    /// <returns>None for what may come as often as it likes.</returns>
    public static IReadOnlyList<DeliveryKey> Of(Activity activity) =>
        Array.IndexOf(ToldOnce, activity.Type) < 0 ? [] : [.. new[] { ById(activity), ByContent(activity) }.OfType<DeliveryKey>()];

    private static DeliveryKey? ById(Activity activity) => string.IsNullOrEmpty(activity.Id)
        ? null
        : new($"{activity.Type}|{activity.ChannelId}|{activity.Conversation.Id}|{activity.Id}", SameActivity);

    private static DeliveryKey? ByContent(Activity activity) =>
        activity is { Type: ActivityTypes.Invoke, Value: not null } && Array.IndexOf(OnlyAsking, activity.Name) < 0 && !IsLook(activity.Value)
            ? new($"click|{activity.ChannelId}|{activity.Conversation.Id}|{activity.From?.Id}|{activity.ReplyToId}|{activity.Name}|{Digest(activity.Value)}", SameClick)
            : null;

    private static bool IsLook(object value) =>
        Wire.Read(value, PressJson.Default.Press) is { } press
        && (press.Trigger == "automatic" || Array.IndexOf(OnlyLooking, press.Action?.Verb ?? press.Data?.Verb) >= 0);

    private static string Digest(object value) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Wire.TextOf(value) ?? string.Empty)));
}

/// <summary>As much of a click as tells what it wants.</summary>
internal sealed record Press(string? Trigger, Pressed? Action, Pressed? Data);

internal sealed record Pressed(string? Verb);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Press))]
internal sealed partial class PressJson : JsonSerializerContext;
