namespace Helmsman.Cards.Rendering.BlockKit.Reading;

/// <summary>Types of elements and actions, as cards spell them.</summary>
internal static class NodeTypes
{
    public const string TextBlock = "TextBlock";
    public const string RichTextBlock = "RichTextBlock";
    public const string Container = "Container";
    public const string Column = "Column";
    public const string ColumnSet = "ColumnSet";
    public const string FactSet = "FactSet";
    public const string Table = "Table";
    public const string Image = "Image";
    public const string ActionSet = "ActionSet";

    public const string Inputs = "Input.";
    public const string TextInput = "Input.Text";
    public const string ChoiceSet = "Input.ChoiceSet";
    public const string DateInput = "Input.Date";
    public const string ToggleInput = "Input.Toggle";

    public const string Charts = "Chart.";
    public const string LineChart = "Chart.Line";
    public const string HorizontalBars = "Chart.HorizontalBar";
    public const string VerticalBars = "Chart.VerticalBar";

    public const string Execute = "Action.Execute";
    public const string Submit = "Action.Submit";
    public const string OpenUrl = "Action.OpenUrl";
    public const string ToggleVisibility = "Action.ToggleVisibility";
    public const string ShowCard = "Action.ShowCard";

    public static bool IsInput(this SentNode node) => node.Type?.StartsWith(Inputs, StringComparison.Ordinal) is true;

    public static bool IsChart(this SentNode node) => node.Type?.StartsWith(Charts, StringComparison.Ordinal) is true;

    /// <summary>Sends what it carries, with what is filled in.</summary>
    public static bool Sends(this SentNode action) => action.Type is Execute or Submit;

    /// <summary>Shows a part of the card that is not shown at first.</summary>
    public static bool Opens(this SentNode action) => action.Type is ToggleVisibility or ShowCard;
}
