namespace Helmsman.Bot;

public sealed partial class HelmsmanSettings
{
    public LedgerSettings Ledger { get; set; } = new();

    /// <summary>The monthly statement of the designer's share. What is shared, above which volume and from when is agreed in chat.</summary>
    public sealed class LedgerSettings
    {
        /// <summary>False: it does not come by itself.</summary>
        public bool On { get; set; } = true;

        /// <summary>Day of the month on which last month's comes.</summary>
        public int Day { get; set; } = 1;

        /// <summary>Local time in the shop's zone.</summary>
        public TimeOnly At { get; set; } = new(10, 0);
    }
}
