using System.Globalization;
using Helmsman.Cards.Rendering.BlockKit.Blocks;

namespace Helmsman.Cards.Rendering.BlockKit;

/// <summary>
/// Keeps blocks within what Slack takes. Too many are first put together, which loses nothing; then what is read last is left out, and its place
/// says how much that was. What is pressed or filled in stays as long as there is room for it.
/// </summary>
internal static class Fitting
{
    public static IReadOnlyList<Block> Of(IEnumerable<Block> blocks, int most, Words words)
    {
        List<Block> all = [.. blocks.SkipWhile(block => block is DividerBlock).SelectMany(block => TableFitting.Of(block, words))];
        if (Fits(all, most))
        {
            return all;
        }

        List<Block> dense = [.. Together(all)];
        return Fits(dense, most) ? dense : Shortened(dense, most, words);
    }

    private static bool Fits(List<Block> blocks, int most) => blocks.Count <= most && blocks.Sum(block => block.Length) <= Limits.TextOfMessage;

    /// <summary>Without lines between them, and paragraphs that follow each other in one block.</summary>
    private static List<Block> Together(List<Block> blocks)
    {
        var all = new List<Block>();
        foreach (var block in blocks.Where(block => block is not DividerBlock))
        {
            if (block is RichTextBlock next && all.LastOrDefault() is RichTextBlock last && last.Length + next.Length < Limits.TextTogether)
            {
                all[^1] = RichTextBlock.Of([.. last.Runs, TextRun.Of("\n"), .. next.Runs]);
            }
            else
            {
                all.Add(block);
            }
        }

        return all;
    }

    private static IReadOnlyList<Block> Shortened(List<Block> blocks, int most, Words words)
    {
        var (count, length, left) = (blocks.Count + 1, blocks.Sum(block => block.Length) + Limits.Note, new SortedSet<int>());
        foreach (var index in FromTheEnd(isUsed: false).Concat(FromTheEnd(isUsed: true)).TakeWhile(_ => count > most || length > Limits.TextOfMessage))
        {
            left.Add(index);
            (count, length) = (count - 1, length - blocks[index].Length);
        }

        var lines = left.Sum(index => blocks[index].Lines.Count()).ToString(CultureInfo.InvariantCulture);
        return [.. blocks.SelectMany((block, index) => index == left.Min ? [More(words.Say("slack.lines-left-out", lines))] : left.Contains(index) ? Nothing : [block])];

        IEnumerable<int> FromTheEnd(bool isUsed) => Enumerable.Range(0, blocks.Count).Reverse().Where(index => blocks[index].IsUsed == isUsed);
    }

    private static IReadOnlyList<Block> Nothing => [];

    public static ContextBlock More(string sentence) => new([new Plain(sentence)], TellsOfMore: true);
}
