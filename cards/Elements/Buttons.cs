namespace Helmsman.Cards.Elements;

/// <summary>Buttons: Action.Execute, with Action.Submit for hosts that do not know it.</summary>
internal static class Buttons
{
    /// <summary>Hosts hide what goes beyond.</summary>
    public const int Most = 6;

    /// <summary>Longer titles are cut off by hosts, without a sign.</summary>
    private const int LongestTitle = 40;

    public static AdaptiveExecuteAction Of(string title, Payload payload) => new()
    {
        Title = title.Shortened(LongestTitle),
        Verb = payload.Verb,
        Data = new PayloadData(payload),
        Fallback = new(Send(title, payload)),
    };

    /// <summary>Of a form in a dialog, which Action.Execute cannot send.</summary>
    public static AdaptiveSubmitAction Send(string title, Payload payload) =>
        new() { Title = title.Shortened(LongestTitle), Data = new PayloadData(payload) };

    /// <summary>Opens a dialog over the conversation; a host that has none sends what it carries as a message.</summary>
    public static AdaptiveSubmitAction Dialog(string title, Payload payload)
    {
        var open = new Dictionary<string, object>(StringComparer.Ordinal) { ["type"] = "task/fetch" };
        return new() { Title = title.Shortened(LongestTitle), Data = new PayloadData(payload) { ["msteams"] = open } };
    }

    public static AdaptiveOpenUrlAction Link(string title, Uri address) => new() { Title = title.Shortened(LongestTitle), Url = address };

    public static AdaptiveActionSet Row(params IEnumerable<AdaptiveAction> actions) => new() { Actions = [.. actions] };
}
