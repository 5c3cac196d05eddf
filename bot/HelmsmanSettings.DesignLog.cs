using Helmsman.Shop.Morning;

namespace Helmsman.Bot;

public sealed partial class HelmsmanSettings
{
    public DesignLogSettings DesignLog { get; set; } = new();

    /// <summary>The designer looks at other shops, day by day (S97). Local times in the shop's zone.</summary>
    public sealed class DesignLogSettings
    {
        /// <summary>False: the form does not come by itself, nor the week's summary. What is written all the same is kept.</summary>
        public bool On { get; set; } = true;

        public TimeOnly At { get; set; } = new(10, 0);

        public BriefingDays Days { get; set; } = BriefingDays.WorkingDays;

        public int PerDay { get; set; } = 10;

        /// <summary>The shops, beside those entered in chat and those that a report of peers tells of.</summary>
        public IReadOnlyList<string> Peers { get; set; } = [];

        public DayOfWeek SummaryOn { get; set; } = DayOfWeek.Friday;

        public TimeOnly SummaryAt { get; set; } = new(17, 0);
    }
}
