namespace Helmsman.Shop.Why.Causes;

/// <summary>Names of what evidence says; the cards have a sentence for each.</summary>
public static class Facts
{
    /// <summary>A figure was Before and is After.</summary>
    public const string FigureMoved = "figure-moved";

    /// <summary>A figure stayed as it was: what rules a cause out.</summary>
    public const string FigureStayed = "figure-stayed";

    /// <summary>Something was there and is not any more.</summary>
    public const string Gone = "gone";

    /// <summary>Something is there that was not before.</summary>
    public const string New = "new";

    /// <summary>Nothing in the reports or the calendar points to it.</summary>
    public const string NothingSeen = "nothing-seen";

    /// <summary>The calendar says so; Note is the name of the day or campaign.</summary>
    public const string OnCalendar = "on-calendar";

    /// <summary>Somebody of the team noted it.</summary>
    public const string Noted = "noted";

    /// <summary>One order of After money; Member is its product, Note its number.</summary>
    public const string LargeOrder = "large-order";

    /// <summary>One order of After money was cancelled; Member is its product, Note the number of the cancellation.</summary>
    public const string OrderCancelled = "order-cancelled";

    public static IReadOnlyList<string> All { get; } = [FigureMoved, FigureStayed, Gone, New, NothingSeen, OnCalendar, Noted, LargeOrder, OrderCancelled];
}
