using Helmsman.Shop.Calendar;

namespace Helmsman.Shop.Work.Reminders;

/// <summary>By which hours and terms time goes by for the tasks of a shop.</summary>
/// <param name="Together">Steps that fall into the same stretch of this length are due at its end, so that they come as one.</param>
public sealed record Timing(HoursByRole Hours, TermsBook Terms, FindDeputy DeputyOf, TimeSpan Together)
{
    /// <summary>Those of whoever is told of a step.</summary>
    public WorkingHours HoursOf(string step, Brief brief) => Hours.Of(step is EscalationSteps.Operator or EscalationSteps.Overdue ? Roles.Operator : brief.Role);

    /// <summary>When a step is taken: what was missed, once people work again.</summary>
    public DateTimeOffset Takes(NextStep next, Brief brief, DateTimeOffset now) => HoursOf(next.Step, brief).Open(next.At > now ? next.At : now);

    /// <summary>The end of the stretch, or, where nobody works then, when people next do.</summary>
    public DateTimeOffset Gather(DateTimeOffset at, WorkingHours hours)
    {
        var over = at.UtcTicks % Together.Ticks;
        return hours.Open(over == 0 ? at : at.AddTicks(Together.Ticks - over));
    }
}
