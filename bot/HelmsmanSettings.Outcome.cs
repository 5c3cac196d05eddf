using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Bot;

public sealed partial class HelmsmanSettings
{
    public OutcomeSettings Outcome { get; set; } = new();

    /// <summary>When the figure of a task that is done is read again, and what is made of it.</summary>
    public sealed class OutcomeSettings
    {
        /// <summary>Share of the way back from which on a figure counts as recovered.</summary>
        public double RecoveredFrom { get; set; } = OutcomeRules.Default.RecoveredFrom;

        /// <summary>Share of the way back from which on it counts as partly recovered.</summary>
        public double PartlyFrom { get; set; } = OutcomeRules.Default.PartlyFrom;

        /// <summary>A difference of fewer standard deviations may be chance, and nothing is claimed.</summary>
        public double Sigmas { get; set; } = OutcomeRules.Default.Sigmas;

        /// <summary>So many days after the last day that is to be read its data are waited for.</summary>
        public int LongestWaitDays { get; set; } = OutcomeRules.Default.LongestWaitDays;

        /// <summary>So often the bot reopens a task whose figure has not recovered; then the operator decides.</summary>
        public int MostReopenings { get; set; } = OutcomeRules.Default.MostReopenings;

        /// <summary>Full days that are read after 完成, of figures that have no term of their own.</summary>
        public int UsualWaitDays { get; set; } = OutcomeRules.Default.UsualWaitDays;

        /// <summary>Metric → full days, for example "conversion": 5; in place of what <see cref="WaitTerms.ByMetric"/> says.</summary>
        public IReadOnlyDictionary<string, int> WaitDays { get; set; } = new Dictionary<string, int>(StringComparer.Ordinal);

        /// <summary>Kind of brief → full days at least; in place of what <see cref="WaitTerms.ByBrief"/> says.</summary>
        public IReadOnlyDictionary<string, int> WaitDaysByBrief { get; set; } = new Dictionary<string, int>(StringComparer.Ordinal);

        /// <summary>Fails with a sentence at the start, where a wrong setting is seen.</summary>
        internal OutcomeRules ToRules() => PartlyFrom > 0 && PartlyFrom <= RecoveredFrom && UsualWaitDays > 0 && LongestWaitDays >= 0
            ? new(
                RecoveredFrom, PartlyFrom, Sigmas, LongestWaitDays, MostReopenings, UsualWaitDays,
                Over(WaitTerms.ByMetric, WaitDays), Over(WaitTerms.ByBrief, WaitDaysByBrief))
            : throw new InvalidOperationException("Helmsman:Outcome: PartlyFrom is above 0 and at most RecoveredFrom, UsualWaitDays at least 1, LongestWaitDays at least 0");

        private static Dictionary<string, int> Over(IReadOnlyDictionary<string, int> usual, IReadOnlyDictionary<string, int> own)
        {
            var both = new Dictionary<string, int>(usual, StringComparer.Ordinal);
            foreach (var (name, days) in own)
            {
                both[name] = days;
            }

            return both;
        }
    }
}
