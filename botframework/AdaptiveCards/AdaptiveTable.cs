namespace BotFramework.AdaptiveCards;

public class AdaptiveTable : AdaptiveElement
{
    public const string TypeName = "Table";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTableColumnDefinition> Columns { get; set; } = [];

    public List<AdaptiveTableRow> Rows { get; set; } = [];

    public bool ShowGridLines { get; set; } = true;

    /// <summary>Left out of the JSON when false, which hosts read as true: who means false says it in <see cref="AdaptiveTypedElement.AdditionalProperties"/>.</summary>
    public bool FirstRowAsHeaders { get; set; }

    private protected override void WriteMembers(CardWriter json)
    {
        json.Array("columns", Columns, column => column.Write(json));
        json.Flag("firstRowAsHeaders", FirstRowAsHeaders);
        json.Flag("showGridLines", ShowGridLines, byDefault: true);
        json.Array("rows", Rows, row => row.Write(json));
        base.WriteMembers(json);
    }
}

public class AdaptiveTableColumnDefinition
{
    /// <summary>Weight of the column among the others.</summary>
    public long Width { get; set; }

    internal void Write(CardWriter json)
    {
        json.BeginObject();
        json.Number("width", Width);
        json.EndObject();
    }
}

public class AdaptiveTableRow : AdaptiveElement
{
    public const string TypeName = "TableRow";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveTableCell> Cells { get; set; } = [];

    private protected override void WriteMembers(CardWriter json)
    {
        json.Array("cells", Cells, cell => cell.Write(json));
        base.WriteMembers(json);
    }
}

public class AdaptiveTableCell : AdaptiveElement
{
    public const string TypeName = "TableCell";

    public override string Type { get; set; } = TypeName;

    public List<AdaptiveElement> Items { get; set; } = [];

    private protected override void WriteMembers(CardWriter json)
    {
        json.Array("items", Items, item => item.Write(json));
        base.WriteMembers(json);
    }
}
