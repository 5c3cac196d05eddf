using Helmsman.Shop.Calendar;

namespace Helmsman.Shop.Work.Reminders;

/// <summary>By which hours and terms time goes by for the tasks of a shop.</summary>
/// <param name="Together">Steps that fall into the same stretch of this length are due at its end, so that they come as one.</param>
public sealed record Timing(HoursByRole Hours, TermsBook Terms, FindDeputy DeputyOf, TimeSpan Together)
{
    /// <summary>The end of the stretch, or, where nobody works then, when people next do.</summary>
    public DateTimeOffset Gather(DateTimeOffset at, WorkingHours hours)
    {
        var over = at.UtcTicks % Together.Ticks;
        return hours.Open(over == 0 ? at : at.AddTicks(Together.Ticks - over));
    }
}
