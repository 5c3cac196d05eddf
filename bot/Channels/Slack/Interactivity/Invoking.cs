using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Events;
using Helmsman.Bot.Channels.Slack.People;
using Helmsman.Cards;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>A gesture as the activity that another host would send for it.</summary>
internal static class Invoking
{
    public const string Action = "adaptiveCard/action";
    public const string Fetch = "task/fetch";
    public const string Submit = "task/submit";

    /// <summary>A button says itself that it opens a dialog; what is sent from one says that it was.</summary>
    public static string NameOf(Gesture gesture) => gesture.Action is not null && gesture.Data.TextAt("msteams", "type") == Fetch ? Fetch
        : gesture.View is { Memo.IsDialog: true } ? Submit
        : Action;

    public static Activity Of(Gesture gesture, Spot at, Site site, SlackPerson? person)
    {
        var activity = From(ActivityTypes.Invoke, gesture, at, site, person);
        activity.Name = NameOf(gesture);
        activity.Value = Wire.Content(ValueOf(activity.Name, gesture.Data).ToJsonString());
        activity.ReplyToId = at.Shared;
        return activity;
    }

    /// <summary>An answer that was offered and pressed is what the person says.</summary>
    public static Activity Saying(string text, Gesture gesture, Spot at, Site site, SlackPerson? person)
    {
        var activity = From(ActivityTypes.Message, gesture, at, site, person);
        (activity.Text, activity.TextFormat) = (text, TextFormatTypes.Plain);
        return activity;
    }

    private static Activity From(string type, Gesture gesture, Spot at, Site site, SlackPerson? person)
    {
        var account = new ChannelAccount(gesture.User, person?.Name ?? gesture.UserName ?? gesture.User);
        var activity = site.Activity(type, gesture.Id, account, at.Root);
        (activity.Locale, activity.LocalTimezone) = (person?.Locale, person?.Zone);
        return activity;
    }

    private static JsonObject ValueOf(string name, JsonObject data) => name == Action
        ? new() { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = data.TextAt("verb") ?? "", ["data"] = data.DeepClone() }, ["trigger"] = "manual" }
        : new() { ["data"] = data.DeepClone() };
}
