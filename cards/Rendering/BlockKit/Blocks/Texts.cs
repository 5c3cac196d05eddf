using System.Text.Json.Serialization;
using Helmsman.Cards.Elements;

namespace Helmsman.Cards.Rendering.BlockKit.Blocks;

/// <summary>Text that stays as it is written, :smile: included.</summary>
internal sealed record Plain(string Text)
{
    /// <summary>Slack takes no empty text.</summary>
    private const string Nothing = "–";

    [JsonPropertyOrder(-1)]
    public string Type => "plain_text";

    public bool Emoji => false;

    public static Plain Of(string? text, int most) => new(string.IsNullOrWhiteSpace(text) ? Nothing : text.Shortened(most));
}

/// <summary>A cell of a table.</summary>
internal sealed record RawText(string Text)
{
    [JsonPropertyOrder(-1)]
    public string Type => "raw_text";

    public static RawText Of(string text) => new(text.Length == 0 ? " " : text);
}

internal sealed record RichTextSection(IReadOnlyList<TextRun> Elements)
{
    [JsonPropertyOrder(-1)]
    public string Type => "rich_text_section";
}

/// <summary>Text of rich text: what is a link or a mention there is an element of another type, so this is never one.</summary>
internal sealed record TextRun(string Text, TextStyle? Style = null)
{
    [JsonPropertyOrder(-1)]
    public string Type => "text";

    public static TextRun Of(string text, bool isBold = false) => new(text, isBold ? TextStyle.Strong : null);

    /// <summary>As much of them as there is room for; what looks alike is one.</summary>
    public static IReadOnlyList<TextRun> Within(int most, IEnumerable<TextRun> runs)
    {
        var all = new List<TextRun>();
        foreach (var run in runs.Where(run => run.Text.Length > 0).TakeWhile(_ => most > 0))
        {
            var text = run.Text.Shortened(most);
            most -= run.Text.Length;
            if (all.LastOrDefault() is { } last && last.Style == run.Style)
            {
                all[^1] = last with { Text = last.Text + text };
            }
            else
            {
                all.Add(run with { Text = text });
            }
        }

        return all;
    }
}

internal sealed record TextStyle(bool Bold)
{
    public static readonly TextStyle Strong = new(Bold: true);
}
