namespace Helmsman.Bot;

public sealed partial class HelmsmanSettings
{
    public ChangeSettings Changes { get; set; } = new();

    public MeetingSettings Meeting { get; set; } = new();

    /// <summary>When the pack of the weekly meeting comes to the channels that get the briefing.</summary>
    public sealed class MeetingSettings
    {
        /// <summary>Empty: never by itself.</summary>
        public DayOfWeek? Day { get; set; } = DayOfWeek.Monday;

        /// <summary>Local time in the shop's zone.</summary>
        public TimeOnly At { get; set; } = new(10, 0);
    }

    /// <summary>How a change of the shop is announced to those whose work it touches.</summary>
    public sealed class ChangeSettings
    {
        /// <summary>Kind of change → the roles that must acknowledge it, in place of the usual ones, for example "image": ["service", "ads"].</summary>
        public IReadOnlyDictionary<string, IReadOnlyList<string>> Affected { get; set; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

        /// <summary>Roles of which each holder must acknowledge; of others one is enough.</summary>
        public IReadOnlyList<string> ByEach { get; set; } = [];

        /// <summary>Before it goes live, when those who are missing are told once more.</summary>
        public int RemindMinutes { get; set; } = 120;
    }
}
