using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>What a brief says beyond what is to be done and by when, one thing a line.</summary>
internal static class BriefAnswerLines
{
    /// <param name="shown">How much of a longer text there is room for.</param>
    public static IEnumerable<AdaptiveElement> Of(Brief brief, ShopProfile shop, Words words, Func<string, string> shown)
    {
        if (brief.Answers.Count > 0)
        {
            yield return Heading.Section(words.Kind(brief.Kind));
            yield return Grid.Facts(brief.Answers.Select(answer =>
                (words.Field(brief.Kind, answer.Field), Prose.Of(Prose.Plain(shown(words.Answer(answer, shop.Currency)))))));
        }
    }
}
