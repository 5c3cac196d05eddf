using System.Globalization;
using System.Text;
using System.Xml;

namespace Helmsman.Shop.Reports.Containers;

/// <param name="reader">At a worksheet; closed with these lines.</param>
internal sealed class SpreadsheetXmlLines(XmlReader reader) : GuardedLines(SpreadsheetXml.Format)
{
    private readonly RowText row = new();

    private readonly StringBuilder text = new();

    private string? kind;

    private int number;

    private int across;

    public override int Number => number;

    public override int Count => row.Count;

    public override ReadOnlySpan<byte> this[int index] => row[index];

    /// <summary>Node by node, without a tree: how deep it goes is the sender's to choose.</summary>
    protected override bool Next()
    {
        row.Clear();
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.LocalName == "Worksheet"))
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    Opened();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace when kind is not null:
                    text.Append(reader.Value);
                    break;
                case XmlNodeType.EndElement when reader.LocalName == "Row":
                    return true;
                case XmlNodeType.EndElement:
                    Closed();
                    break;
            }
        }

        return false;
    }

    protected override void Dispose(bool disposing) => reader.Dispose();

    private void Opened()
    {
        switch (reader.LocalName)
        {
            case "Row":
                number = Attribute("Index") ?? number + 1;
                break;
            case "Cell" when reader.GetAttribute("Formula", SpreadsheetXml.Namespace) is not null:
                throw new UnreadableFileException(ProblemCodes.Formula, number);
            case "Cell":
                Fill((Attribute("Index") ?? 0) - 1);
                across = (Attribute("MergeAcross") ?? 0) + 1;
                text.Clear();
                CloseEmpty();
                break;
            case "Data" when !reader.IsEmptyElement:
                kind = reader.GetAttribute("Type", SpreadsheetXml.Namespace) ?? "String";
                break;
        }
    }

    private void CloseEmpty()
    {
        if (reader.IsEmptyElement)
        {
            Fill(row.Count + across);
        }
    }

    private void Closed()
    {
        if (reader.LocalName == "Data" && kind is not null)
        {
            CellText.Write(Value(kind, text.ToString()), row);
            (kind, across) = (null, across - 1);
        }
        else if (reader.LocalName == "Cell")
        {
            Fill(row.Count + across);
        }
    }

    /// <summary>A hostile width costs no more than the refusal of it.</summary>
    private void Fill(int count)
    {
        while (row.Count < Math.Min(count, Limits.MostColumns + 1))
        {
            row.Add([]);
        }
    }

    private static object? Value(string kind, string text) => kind switch
    {
        "Number" => XmlConvert.ToDouble(text),
        "DateTime" => XmlConvert.ToDateTime(text, XmlDateTimeSerializationMode.Unspecified),
        "Boolean" => text == "1",
        "Error" => null,
        _ => text,
    };

    private int? Attribute(string name) =>
        int.TryParse(reader.GetAttribute(name, SpreadsheetXml.Namespace), NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? Math.Min(value, Limits.MostRows)
            : null;
}
