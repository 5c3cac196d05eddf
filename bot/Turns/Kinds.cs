namespace Helmsman.Bot.Turns;

/// <summary>Sorts of turns that are treated differently.</summary>
internal static class Kinds
{
    /// <summary>A turn that the bot began itself, with nobody waiting for it.</summary>
    public static bool IsOwn(this Activity activity) =>
        activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation or ActivityEventNames.CreateConversation };

    /// <summary>Everything that is said must be in the answer to the request.</summary>
    public static bool ExpectsReplies(this Activity activity) => activity.DeliveryMode == DeliveryModes.ExpectReplies;
}
