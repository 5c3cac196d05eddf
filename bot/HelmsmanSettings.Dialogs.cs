using Helmsman.Dialogs;
using Helmsman.Shop.Work.Briefs;

namespace Helmsman.Bot;

/// <content>How conversations go, and what briefs reckon with.</content>
public sealed partial class HelmsmanSettings
{
    public DialogSettings Dialogs { get; set; } = new();

    public BriefSettings Briefs { get; set; } = new();

    internal DialogTerms ToDialogTerms() =>
        new(TimeSpan.FromMinutes(Dialogs.PatienceMinutes), new BriefTerms(Briefs.PresalesADay, Briefs.AfterSalesADay, Briefs.Brand));

    public sealed class DialogSettings
    {
        /// <summary>A dialog left alone for longer is put aside, and its person told.</summary>
        public int PatienceMinutes { get; set; } = 30;
    }

    public sealed class BriefSettings
    {
        /// <summary>Customers that one person at the chat can receive a day.</summary>
        public int PresalesADay { get; set; } = 500;

        /// <summary>After-sales cases that one person can settle a day.</summary>
        public int AfterSalesADay { get; set; } = 100;

        /// <summary>What everything that is drawn for the shop keeps to; it stands on every design brief. Empty: nothing.</summary>
        public string Brand { get; set; } = string.Empty;
    }
}
