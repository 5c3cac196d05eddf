using Helmsman.Shop.Morning;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs.Understanding;

/// <summary>What somebody wants done or shown, when the message is not a question about a figure.</summary>
internal static class Intents
{
    /// <summary>The more particular ones first.</summary>
    private static readonly Func<Reading, Intent?>[] Readers = [Cancel, Completeness, Meeting, Change, Schedule, Target, Briefing, Work, Roles, Help];

    public static Intent? Find(Reading said, Team team, IReadOnlyList<Person?> mentioned) =>
        (Intent?)Entries.Find(said.Message)
            ?? StaffIntents.Find(said, NamedPeople.In(said, team, mentioned))
            ?? Opinions(said)
            ?? CopyWin(said)
            ?? (Intent?)HandOff(said, team, mentioned)
            ?? Readers.Select(read => read(said)).FirstOrDefault(intent => intent is not null);

    private static Intent.Cancel? Cancel(Reading said) => said.SaysOnly(Groups.Intent, "cancel") ? new Intent.Cancel() : null;

    private static Intent.Completeness? Completeness(Reading said) =>
        said.Has(Groups.Intent, "completeness") && !said.Has(Groups.Metric) ? new Intent.Completeness() : null;

    /// <summary>Before handing over: 让推广说说看法 asks, and hands nothing over.</summary>
    private static Intent.AskOpinions? Opinions(Reading said) =>
        said.Has(Groups.Intent, "opinions") && !said.Has(Groups.Metric) ? new Intent.AskOpinions(said.Has(Groups.Role) ? string.Join(',', said.All(Groups.Role)) : null) : null;

    private static Intent.CopyWin? CopyWin(Reading said) => said.Has(Groups.Intent, "copy-win") && !said.Has(Groups.Metric) ? new Intent.CopyWin() : null;

    private static Intent.Meeting? Meeting(Reading said) => said.Has(Groups.Intent, "meeting") && !said.Has(Groups.Metric) ? new Intent.Meeting() : null;

    private static Intent.AnnounceChange? Change(Reading said) =>
        (said.Has(Groups.Intent, "change") || said.Has(Groups.Change)) && !said.Has(Groups.Metric) && !said.Has(Groups.Asking)
            ? new Intent.AnnounceChange(said.First(Groups.Change), said.Member is { Kind: ReportKinds.ProductDaily } product ? product.Id : null)
            : null;

    private static Intent.HandOff? HandOff(Reading said, Team team, IReadOnlyList<Person?> mentioned)
    {
        if (!said.Has(Groups.Act, "hand-off") || said.Has(Groups.Metric))
        {
            return null;
        }

        var person = Mentioned(said, mentioned) ?? team.People.FirstOrDefault(each => each.Name.Length > 1 && said.Names(each.Name));
        return person is not null || said.Has(Groups.Role) || (said.IsOnlyWords && !said.Has(Groups.Asking))
            ? new Intent.HandOff(said.First(Groups.Role), person?.Id)
            : null;
    }

    /// <summary>Of several people the first one after the words that hand over: "@A, please give this to @B".</summary>
    private static Person? Mentioned(Reading said, IReadOnlyList<Person?> mentioned)
    {
        var handsOver = said.StartOf(Groups.Act, "hand-off") ?? 0;
        var before = said.Text[..handsOver].Count(letter => letter == Said.Mark);
        return mentioned.Skip(before).Concat(mentioned).FirstOrDefault(person => person is not null);
    }

    private static Intent.Schedule? Schedule(Reading said)
    {
        var at = said.Has(Groups.Thing, "briefing") || said.Has(Groups.Act, "schedule") ? Clocks.Find(said.Text) : null;
        return said.Has(Groups.Intent, "schedule")
            || (said.Has(Groups.Thing, "briefing") && (at is not null || said.Has(Groups.Act) || said.Has(Groups.Days)))
            ? new Intent.Schedule(at, DaysOf(said))
            : null;
    }

    private static BriefingDays? DaysOf(Reading said) => said.First(Groups.Days) switch
    {
        "working-days" => BriefingDays.WorkingDays,
        "every-day" => BriefingDays.EveryDay,
        _ => null,
    };

    /// <summary>Whether the target is reached is what the briefing says; everything else about a target is to set one.</summary>
    private static Intent? Target(Reading said)
    {
        if (said.Has(Groups.Intent, "on-target"))
        {
            return new Intent.Briefing();
        }

        if (!said.Has(Groups.Thing, "target"))
        {
            return null;
        }

        var amount = Amounts.Find(said.WithoutDates());
        var asks = said.Has(Groups.Asking) && !said.Has(Groups.Act, "set") && amount is null;
        return asks ? new Intent.Briefing() : new Intent.SetTarget(amount, MonthOf(said));
    }

    private static DateOnly? MonthOf(Reading said) =>
        new Reading(said.Message, Known.Nothing, said.When.Today, forward: true).Dates
            .Select(date => (DateOnly?)new DateOnly(date.Meaning.Period.First.Year, date.Meaning.Period.First.Month, 1))
            .FirstOrDefault();

    private static Intent.Briefing? Briefing(Reading said) =>
        (said.Has(Groups.Thing, "briefing") && !said.Has(Groups.Metric)) || AsksForTheDay(said) ? new Intent.Briefing() : null;

    /// <summary>看下昨天, how did yesterday go: the day as a whole, which is what a briefing tells. "Why" is a question that needs its figure.</summary>
    private static bool AsksForTheDay(Reading said) =>
        said.Has(Groups.Period, "yesterday") && said.Has(Groups.Asking, "what") && said.SaysNothingBut(Groups.Period, Groups.Asking, Groups.Filler)
        && !said.Has(Groups.Asking, "why") && !said.Has(Groups.Asking, "moved");

    private static Intent.MyWork? Work(Reading said) =>
        said.Has(Groups.Intent, "my-work") && !said.Has(Groups.Metric) ? new Intent.MyWork() : null;

    private static Intent.AssignRoles? Roles(Reading said) =>
        !said.Has(Groups.Metric)
        && ((said.Has(Groups.Asking, "who") && said.Has(Groups.Role)) || said.Has(Groups.Intent, "roles") || (said.Has(Groups.Role) && said.Has(Groups.Act, "set")))
            ? new Intent.AssignRoles()
            : null;

    private static Intent.Help? Help(Reading said) =>
        said.Text.Trim('?', ' ').Length == 0
        || (said.Has(Groups.Intent, "help") && !said.Has(Groups.Metric) && !said.Has(Groups.Asking, "why") && said.IsOnlyWords)
            ? new Intent.Help()
            : null;
}
