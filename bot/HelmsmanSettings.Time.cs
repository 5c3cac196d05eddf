using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Work.Reminders;
using UsualTerms = Helmsman.Shop.Work.Reminders.Terms;
using WorkClock = Helmsman.Shop.Calendar.WorkingHours;

namespace Helmsman.Bot;

public sealed partial class HelmsmanSettings
{
    public WorkingHoursSettings WorkingHours { get; set; } = new();

    public TermsSettings Terms { get; set; } = new();

    public ReminderSettings Reminders { get; set; } = new();

    /// <summary>When people work, in the shop's zone, as <c>09:00-18:00</c>; an empty text: not at all. Hours may cross midnight.</summary>
    public sealed class WorkingHoursSettings
    {
        /// <summary>Monday to Friday but for holidays, and the weekends worked instead (调休).</summary>
        public string WorkingDays { get; set; } = "09:00-18:00";

        /// <summary>All other days.</summary>
        public string DaysOff { get; set; } = string.Empty;

        /// <summary>Roles that keep other hours than the shop.</summary>
        public IReadOnlyList<RoleHoursSettings> Roles { get; set; } = [];

        internal HoursByRole ToHours(ShopProfile shop) => new(
            Of(shop, WorkingDays, DaysOff),
            Roles.ToDictionary(each => each.Role, each => Of(shop, each.WorkingDays, each.DaysOff), StringComparer.Ordinal));

        private static WorkClock Of(ShopProfile shop, string workingDays, string daysOff) =>
            WorkClock.In(shop.Zone, Hours.Parse(workingDays), Hours.Parse(daysOff));
    }

    public sealed class RoleHoursSettings
    {
        /// <summary>A name of <see cref="Helmsman.Shop.Work.Roles"/>.</summary>
        public string Role { get; set; } = string.Empty;

        public string WorkingDays { get; set; } = string.Empty;

        public string DaysOff { get; set; } = string.Empty;
    }

    /// <summary>How long who may be waited for; times are working time, as <c>hours:minutes</c>.</summary>
    public abstract class TermSettings
    {
        /// <inheritdoc cref="Helmsman.Shop.Work.Reminders.Terms"/>
        public TimeSpan Acknowledge { get; set; } = UsualTerms.Usual.Acknowledge;

        public TimeSpan Again { get; set; } = UsualTerms.Usual.Again;

        public TimeSpan? Start { get; set; }

        public int SilentDays { get; set; } = UsualTerms.Usual.SilentDays;

        public int LapseDays { get; set; } = UsualTerms.Usual.LapseDays;

        /// <summary>Fails with a sentence at the start, where a wrong setting is seen.</summary>
        internal UsualTerms ToTerms(bool isUrgent = false) =>
            SilentDays > 0 && LapseDays > 0 && Acknowledge >= TimeSpan.Zero && Again >= TimeSpan.Zero && !(Start < TimeSpan.Zero)
                ? new(Acknowledge, Again, Start, SilentDays, LapseDays, isUrgent)
                : throw new InvalidOperationException("Helmsman:Terms: SilentDays and LapseDays are at least 1; Acknowledge, Again and Start are not negative");
    }

    public sealed class TermsSettings : TermSettings
    {
        /// <summary>Of some kinds of brief or roles; the first that is a brief's holds.</summary>
        public IReadOnlyList<OtherTermsSettings> Others { get; set; } = [];

        internal TermsBook ToBook() => new(
            ToTerms(),
            [.. Others.Select(each => new TermsFor(NullIfEmpty(each.Kind), NullIfEmpty(each.Role), each.ToTerms(each.IsUrgent)))]);

        private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
    }

    public sealed class OtherTermsSettings : TermSettings
    {
        /// <summary>A name of <see cref="Helmsman.Shop.Work.BriefKinds"/>; empty: any.</summary>
        public string Kind { get; set; } = string.Empty;

        /// <summary>A name of <see cref="Helmsman.Shop.Work.Roles"/>; empty: any.</summary>
        public string Role { get; set; } = string.Empty;

        /// <summary>Each reminder is a message of its own.</summary>
        public bool IsUrgent { get; set; }
    }

    public sealed class ReminderSettings
    {
        /// <summary>Who has open tasks gets a list of them as his hours begin.</summary>
        public bool MorningList { get; set; } = true;

        /// <summary>What falls due within the same so many minutes is told together.</summary>
        public int TogetherMinutes { get; set; } = 5;

        /// <inheritdoc cref="TermSettings.ToTerms"/>
        internal TimeSpan ToTogether() => TogetherMinutes > 0
            ? TimeSpan.FromMinutes(TogetherMinutes)
            : throw new InvalidOperationException("Helmsman:Reminders: TogetherMinutes is at least 1");
    }
}
