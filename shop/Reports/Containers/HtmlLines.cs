using System.Globalization;
using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Helmsman.Shop.Reports.Containers;

/// <summary>
/// The rows of all tables of a web page, one after the other. Read token by token: a tree of the page would hold it in memory many times over, and
/// its depth is the sender's to choose. A cell that spans others is followed by empty ones, below it too.
/// </summary>
internal sealed class HtmlLines : GuardedLines
{
    private readonly TextSource source;

    private readonly HtmlTokenizer tokens;

    private readonly RowText row = new();

    private readonly StringBuilder cell = new();

    /// <summary>Column → how many rows below are still covered by a cell above.</summary>
    private readonly Dictionary<int, int> covered = [];

    private int number;

    private bool isInRow;

    private bool isInCell;

    private int columns;

    public HtmlLines(string page)
        : base("html")
    {
        source = new TextSource(page);
        tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver) { SkipComments = true };
    }

    public override int Number => number;

    public override int Count => row.Count;

    public override ReadOnlySpan<byte> this[int index] => row[index];

    protected override bool Next()
    {
        row.Clear();
        if (isInRow)
        {
            Begin();
        }

        while (tokens.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            if (Take(token))
            {
                return true;
            }
        }

        return End();
    }

    protected override void Dispose(bool disposing)
    {
        tokens.Dispose();
        source.Dispose();
    }

    /// <returns>Whether a row is whole.</returns>
    private bool Take(HtmlToken token)
    {
        switch (token.Type)
        {
            case HtmlTokenType.Character when isInCell:
                cell.Append(token.Data);
                return false;
            case HtmlTokenType.StartTag:
                return Opened(token.AsTag());
            case HtmlTokenType.EndTag:
                return Closed(token.Name);
            default:
                return false;
        }
    }

    private bool Opened(HtmlTagToken tag)
    {
        switch (tag.Name)
        {
            case "tr":
                var isWhole = End();
                isInRow = true;
                if (!isWhole)
                {
                    Begin();
                }

                return isWhole;
            case "td" or "th" when isInRow:
                OpenCell(tag);
                return false;
            case "br" or "p" or "div":
                cell.Append(' ');
                return false;
            case "script" or "style":
                tokens.State = tag.Name == "script" ? HtmlParseMode.Script : HtmlParseMode.Rawtext;
                return false;
            default:
                return false;
        }
    }

    private bool Closed(string name)
    {
        if (name is "td" or "th")
        {
            CloseCell();
        }

        return name is "tr" or "table" && End();
    }

    private void Begin()
    {
        number++;
        columns = 1;
    }

    private bool End()
    {
        CloseCell();
        var isWhole = isInRow && row.Count > 0;
        isInRow = false;
        PassCovered();
        return isWhole;
    }

    private void PassCovered()
    {
        while (row.Count <= Limits.MostColumns && covered.TryGetValue(row.Count, out var rows) && rows > 0)
        {
            covered[row.Count] = rows - 1;
            row.Add([]);
        }
    }

    private void OpenCell(HtmlTagToken tag)
    {
        CloseCell();
        if (tag.GetAttribute("x:fmla") is { Length: > 0 })
        {
            throw new UnreadableFileException(ProblemCodes.Formula, number);
        }

        PassCovered();
        columns = Span(tag, "colspan", Limits.MostColumns + 1);
        for (var column = row.Count; column < row.Count + columns && Span(tag, "rowspan", Limits.MostRows) is > 1 and var below; column++)
        {
            covered[column] = below - 1;
        }

        isInCell = true;
    }

    private void CloseCell()
    {
        if (isInCell)
        {
            row.Add(string.Join(' ', cell.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            for (; columns > 1; columns--)
            {
                row.Add([]);
            }
        }

        cell.Clear();
        isInCell = false;
    }

    private static int Span(HtmlTagToken tag, string attribute, int most) =>
        int.TryParse(tag.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, most) : 1;
}
