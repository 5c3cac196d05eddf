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
        Title = Shortened(title),
        Verb = payload.Verb,
        Data = new PayloadData(payload),
        Fallback = new(new AdaptiveSubmitAction { Title = Shortened(title), Data = new PayloadData(payload) }),
    };

    public static AdaptiveActionSet Row(params IEnumerable<AdaptiveAction> actions) => new() { Actions = [.. actions] };

    private static string Shortened(string title) => title.Length <= LongestTitle ? title : $"{title[..(LongestTitle - 1)]}…";
}
