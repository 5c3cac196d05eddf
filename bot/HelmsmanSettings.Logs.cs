using Helmsman.Shop.Morning;

namespace Helmsman.Bot;

public sealed partial class HelmsmanSettings
{
    public LogSettings Logs { get; set; } = new();

    /// <summary>When the roles are asked for their end-of-day logs: local times in the shop's zone.</summary>
    public sealed class LogSettings
    {
        /// <summary>False: nobody is asked, and no log is missed. What is written all the same is kept and quoted.</summary>
        public bool On { get; set; } = true;

        public BriefingDays Days { get; set; } = BriefingDays.WorkingDays;

        public TimeOnly Ads { get; set; } = new(17, 30);

        public TimeOnly Service { get; set; } = new(17, 30);

        public TimeOnly ServiceLead { get; set; } = new(17, 30);

        /// <summary>Whoever has not written is reminded once. 0: nobody is.</summary>
        public int RemindAfterMinutes { get; set; } = 60;
    }
}
