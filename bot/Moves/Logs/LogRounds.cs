using System.Globalization;
using Helmsman.Bot.Moves.Rounds;
using Helmsman.Bot.Shops;
using Helmsman.Cards.Moves.Logs;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Moves.Logs;
using Helmsman.Shop.Work;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Moves.Logs;

/// <summary>Asks each role for its log at the end of the day, in the person's own chat; reminds once whoever has not written.</summary>
public sealed class LogRounds(IDocuments documents, Posts posts, IOptions<HelmsmanSettings> settings) : IComeRound
{
    private readonly HelmsmanSettings.LogSettings wanted = settings.Value.Logs;

    public string Name => "logs";

    public IReadOnlyList<TimeOnly> Times => wanted.On ? [.. LogKinds.All.Select(TimesOf).SelectMany(TimesOf)] : [];

    /// <summary>Names the form in the outbox.</summary>
    public static string AskOf(string shop, DateOnly day, string role) => string.Create(CultureInfo.InvariantCulture, $"log-ask/{shop}/{day:yyyy-MM-dd}/{role}");

    public static string ReminderOf(string shop, DateOnly day, string role) => string.Create(CultureInfo.InvariantCulture, $"log-reminder/{shop}/{day:yyyy-MM-dd}/{role}");

    public async Task ComeAsync(ListedShop shop, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var day = DateOnly.FromDateTime(now.DateTime);
        var isWorkingDay = wanted.Days == BriefingDays.EveryDay || WorkingDays.In(shop.Profile.Zone).IsWorking(day);
        foreach (var kind in LogKinds.All)
        {
            var asked = await documents.FindAsync(LogAsk.Documents, LogAsk.IdOf(shop.Profile.Id, day, kind.Role), cancellationToken);
            await StepAsync(LogRound.Next(now, isWorkingDay, TimesOf(kind), asked), kind, new LogAsk(shop.Profile.Id, day, kind.Role, now), cancellationToken);
        }
    }

    /// <summary>Told first and noted then: told twice it is told once, and a form that nobody got must not count as asked for.</summary>
    private async Task StepAsync(LogStep step, LogKind kind, LogAsk ask, CancellationToken cancellationToken)
    {
        if (step == LogStep.Nothing || !await AskAsync(step, kind, ask, cancellationToken))
        {
            return;
        }

        await documents.ChangeAsync(
            LogAsk.Documents, ask.Id, kept => step == LogStep.Remind ? (kept ?? ask) with { IsReminded = true } : kept ?? ask, cancellationToken);
    }

    /// <returns>False: there is nobody to ask.</returns>
    private async Task<bool> AskAsync(LogStep step, LogKind kind, LogAsk ask, CancellationToken cancellationToken)
    {
        var team = await documents.FindAsync(Team.Documents, ask.Shop, cancellationToken) ?? Team.Empty;
        var written = (await documents.LogsAsync(ask.Shop, Period.Of(ask.Day), cancellationToken)).Kept.Where(log => log.Role == kind.Role).Select(log => log.Person).ToList();
        var what = step == LogStep.Ask ? AskOf(ask.Shop, ask.Day, kind.Role) : ReminderOf(ask.Shop, ask.Day, kind.Role);
        var people = kind.PeopleOf(team.On(ask.Day));
        foreach (var person in people.Where(person => !written.Contains(person.Id, StringComparer.Ordinal)))
        {
            await posts.ToAsync(
                ask.Shop, person, what, words => LogForm.Of(kind, ask.Day, new LogFields(), [], words), cancellationToken, until: EndOf(ask));
        }

        return people.Count > 0;
    }

    private static DateTimeOffset EndOf(LogAsk ask) => new(ask.Day.AddDays(1).ToDateTime(TimeOnly.MinValue), ask.At.Offset);

    private LogTimes TimesOf(LogKind kind) => new(
        kind == LogKinds.Ads ? wanted.Ads : kind == LogKinds.Service ? wanted.Service : wanted.ServiceLead,
        wanted.RemindAfterMinutes > 0 ? TimeSpan.FromMinutes(wanted.RemindAfterMinutes) : null);

    private static IEnumerable<TimeOnly> TimesOf(LogTimes times) => times.RemindAfter is { } after ? [times.At, times.At.Add(after)] : [times.At];
}
