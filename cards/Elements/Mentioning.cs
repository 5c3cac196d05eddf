using System.Text.RegularExpressions;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>A name that Teams turns into a mention, so that its bearer is notified.</summary>
internal static partial class Mentioning
{
    private const string Teams = "msteams";
    private const int LongestName = 80;

    /// <summary>The id Teams knows somebody by; null when he was never met there.</summary>
    public static string? IdOf(Person person) => person.Accounts.FirstOrDefault(IsInTeams)?.User;

    public static bool IsInTeams(Account account) => account.Channel == Teams;

    /// <summary>
    /// Names him in a text of the card and tells the card whom the name means; Teams puts the two together by the text, so what a name must not
    /// say there is left out of both.
    /// </summary>
    /// <returns>What to put into a TextBlock; null when nothing is left of the name.</returns>
    public static string? Of(string name, string id, IList<object> entities)
    {
        if (Blanks().Replace(Meaningful().Replace(name, " "), " ").Trim().Shortened(LongestName) is not { Length: > 0 } bare)
        {
            return null;
        }

        var text = $"<at>{bare}</at>";
        entities.Add(Members(("type", "mention"), ("text", text), ("mentioned", Members(("id", id), ("name", bare)))));
        return text;
    }

    /// <summary>The card from then on knows whom the names in it mean.</summary>
    public static void Tell(AdaptiveCard card, IReadOnlyList<object> entities)
    {
        if (entities.Count > 0)
        {
            ((Dictionary<string, object>)card.AdditionalProperties["msteams"])["entities"] = entities;
        }
    }

    /// <summary>A text block without its mentions' marks. What users wrote never has such a mark: theirs are escaped.</summary>
    public static string Spoken(string markdown) => Marks().Replace(markdown, "@${name}");

    private static Dictionary<string, object> Members(params ReadOnlySpan<(string Name, object Value)> members)
    {
        var all = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in members)
        {
            all[name] = value;
        }

        return all;
    }

    /// <summary>All but letters, figures and what stands between the parts of a name.</summary>
    [GeneratedRegex(@"[^\p{L}\p{M}\p{N} .'’·-]", RegexOptions.None, 1000)]
    private static partial Regex Meaningful();

    [GeneratedRegex(@"\s{2,}", RegexOptions.None, 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex("(?<!\\\\)<at>(?<name>[^<]*)</at>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Marks();
}
