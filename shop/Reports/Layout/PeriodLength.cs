namespace Helmsman.Shop.Reports.Layout;

/// <summary>What a file is about: its figures are those of a day, or already added up over more.</summary>
public enum PeriodLength
{
    Day,

    /// <summary>Seven days, on whichever day they begin.</summary>
    Week,

    /// <summary>A calendar month.</summary>
    Month,

    Other,
}
