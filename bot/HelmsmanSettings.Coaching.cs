namespace Helmsman.Bot;

public sealed partial class HelmsmanSettings
{
    public CoachingSettings Coaching { get; set; } = new();

    /// <summary>Customer service week by week: the average line, and the tip of the week. Local times in the shop's zone.</summary>
    public sealed class CoachingSettings
    {
        /// <summary>False: nothing comes by itself.</summary>
        public bool On { get; set; } = true;

        public DayOfWeek LineOn { get; set; } = DayOfWeek.Monday;

        public DayOfWeek TipOn { get; set; } = DayOfWeek.Wednesday;

        public TimeOnly At { get; set; } = new(10, 0);

        /// <summary>With fewer inquiries in the week nothing is said of an agent.</summary>
        public int LeastInquiries { get; set; } = 30;

        /// <summary>Days that a week's line waits for reports that have not come; then it says which are missing.</summary>
        public int WaitDays { get; set; } = 2;

        /// <summary>Name of an agent in the reports → id of the person, where the names do not tell.</summary>
        public IReadOnlyDictionary<string, string> Agents { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

        /// <summary>Asked of all beside the tip of the week, in turn. None: our own.</summary>
        public IReadOnlyList<string> Questions { get; set; } = [];
    }
}
