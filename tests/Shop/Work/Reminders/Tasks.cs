using System.Globalization;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Reminders;

namespace Helmsman.Tests.Shop.Work.Reminders;

/// <summary>A made-up team in Shanghai, its hours, and tasks to which things happen at a wall clock's time.</summary>
internal static class Tasks
{
    public static readonly Team Crew = new(
        [Person("lin"), Person("su"), Person("he"), Person("chen"), Person("zhou")],
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            [Roles.Operator] = ["lin"],
            [Roles.Design] = ["su", "zhou"],
            [Roles.Service] = ["he"],
            [Roles.Owner] = ["chen"],
        });

    public static readonly Timing Alone = new(
        new HoursByRole(
            WorkingHours.In("Asia/Shanghai", Hours.Parse("09:00-18:00")),
            new Dictionary<string, WorkingHours>(StringComparer.Ordinal)
            {
                [Roles.Service] = WorkingHours.In("Asia/Shanghai", Hours.Parse("09:00-22:00"), Hours.Parse("09:00-22:00")),
            }),
        TermsBook.Default,
        (_, _, _) => null,
        TimeSpan.FromMinutes(5));

    /// <summary>Zhou stands in for Su.</summary>
    public static readonly Timing WithDeputy = Alone with { DeputyOf = (team, person, _) => person == "su" ? team.Find("zhou") : null };

    public static DateTimeOffset At(string local) => new(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(8));

    public static WorkItem Handed(string at, string due, string? to = "su", string role = Roles.Design, string kind = BriefKinds.General, long number = 1) => new(
        $"demo/{number:D6}",
        number,
        new Brief("demo", null, role, to, "lin", "换主图", "转化率回到 4%", DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture), []) { Kind = kind },
        At(at),
        [new WorkEvent.Assigned("lin", At(at), to)]);

    /// <summary>Lets it happen, and fails when it may not.</summary>
    public static WorkItem Then(this WorkItem item, WorkEvent happened) => Assert.IsType<Applied.Changed>(item.Apply(happened, Crew)).Item;

    /// <summary>Lets time go by, with nobody doing anything, until there is no further step.</summary>
    public static (WorkItem Item, IReadOnlyList<string> Steps) Silently(this WorkItem item, Timing timing, int most = 8)
    {
        List<string> steps = [];
        while (steps.Count < most && Ladder.Next(item, Crew, timing) is { } next)
        {
            steps.Add(string.Create(CultureInfo.InvariantCulture, $"{next.At.ToOffset(TimeSpan.FromHours(8)):MM-dd HH:mm} {next.Step} ({next.Rule.Name})"));
            item = item.Then(next.ToEvent(next.At));
        }

        return (item, steps);
    }

    private static Person Person(string id) => new(id, id, []);
}
