using Helmsman.Cards;
using Helmsman.Dialogs.Moves;
using Helmsman.Dialogs.Staff;
using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Why;

namespace Helmsman.Dialogs;

/// <content>What somebody wants, by word or by button, and who sees to it.</content>
public sealed partial class Talk
{
    private Task DoAsync(Exchange exchange, Intent intent, CancellationToken cancellationToken) => intent switch
    {
        _ when exchange.Turn.Speaker().HasLeft && !OnlyReads(intent) => RefuseWhoLeftAsync(exchange.Turn, cancellationToken),
        Intent.Help => showing.HelpAsync(exchange.Turn, cancellationToken),
        Intent.Briefing => showing.BriefingAsync(exchange.Turn, exchange.Memory, cancellationToken),
        Intent.MyWork => showing.MyWorkAsync(exchange.Turn, cancellationToken),
        Intent.Completeness => Showing.CompletenessAsync(exchange.Turn, cancellationToken),
        Intent.Cancel => exchange.Turn.NoticeAsync(Tone.Neutral, exchange.Turn.Lines()["cancel.nothing"], cancellationToken),
        Intent.AssignRoles => BeginAsync(exchange, AssigningRoles.DialogId, AssigningRoles.Begin(), cancellationToken),
        Intent.SetTarget(var revenue, var month) => BeginAsync(exchange, SettingTarget.DialogId, SettingTarget.Begin(month, revenue), cancellationToken),
        Intent.Schedule(var at, var days) => BeginAsync(exchange, Scheduling.DialogId, Scheduling.Begin(at, days), cancellationToken),
        Intent.Move move => moving.BeginAsync(exchange.Turn, move, exchange.Memory.Finding, cancellationToken),
        Intent.HandOff(var role, var person) => HandOffAsync(exchange, exchange.Memory.Finding, role, person, cancellationToken),
        Intent.Entry(var name, var text) => EnterAsync(exchange.Turn, name, text, cancellationToken),
        Intent.TeamWork => showing.TeamWorkAsync(exchange.Turn, cancellationToken),
        Intent.WhoIsAway => Staffing.WhoIsAwayAsync(exchange.Turn, cancellationToken),
        Intent.Away(var person, var days) => BeginAsync(exchange, TakingLeave.DialogId, TakingLeave.Begin(person ?? Self(exchange), days), cancellationToken),
        Intent.Back(var person) => staffing.BackAsync(exchange.Turn, person, cancellationToken),
        Intent.NameDeputy(var person, var deputy) => BeginAsync(exchange, NamingDeputy.DialogId, NamingDeputy.Begin(person ?? Self(exchange), deputy), cancellationToken),
        Intent.HasLeft(var person) => BeginAsync(exchange, NotingDeparture.DialogId, NotingDeparture.Begin(person), cancellationToken),
        _ => throw new InvalidOperationException($"Nothing is done about {intent}."),
    };

    private async Task EnterAsync(ITurnContext turn, string name, string? text, CancellationToken cancellationToken)
    {
        var taker = entries.First(each => each.Takes.Contains(name, StringComparer.Ordinal));
        await turn.ShowAsync(await taker.TakeAsync(turn, turn.Speaker(), name, text, cancellationToken), cancellationToken);
    }

    private Task PressAsync(Exchange exchange, Payload payload, CancellationToken cancellationToken) => payload switch
    {
        { Verb: Verbs.Ask, Question: { } asked } => AskAsync(exchange, asked.ToQuestion(), cancellationToken),
        { Verb: Verbs.HandOff or Verbs.OpenHandOff } => HandOffAsync(exchange, payload.Finding, payload.Role, null, cancellationToken),
        { Verb: Verbs.SetTarget } => BeginAsync(exchange, SettingTarget.DialogId, SettingTarget.Begin(null, null), cancellationToken),
        { Verb: Verbs.SetRoles or Verbs.SaveRole } => BeginAsync(exchange, AssigningRoles.DialogId, AssigningRoles.Begin(), cancellationToken),
        { Verb: Verbs.SetSchedule } => BeginAsync(exchange, Scheduling.DialogId, Scheduling.Begin(null, null), cancellationToken),
        { Verb: Verbs.ShowBriefing } => showing.BriefingAsync(exchange.Turn, exchange.Memory, cancellationToken),
        { Verb: Verbs.ShowMyWork } => showing.MyWorkAsync(exchange.Turn, cancellationToken),
        { Verb: Verbs.ShowTeamWork } => showing.TeamWorkAsync(exchange.Turn, cancellationToken),
        { Verb: Verbs.HandOn } => BeginAsync(exchange, HandingOn.DialogId, HandingOn.Begin(payload.Work ?? "", payload.Person), cancellationToken),
        { Verb: Verbs.ShowCompleteness } => Showing.CompletenessAsync(exchange.Turn, cancellationToken),
        { Verb: Verbs.Resume } => ResumeAsync(exchange, cancellationToken),
        { Verb: Verbs.Drop } => DropAsync(exchange, cancellationToken),
        _ when Moving.Takes.Contains(payload.Verb, StringComparer.Ordinal) => moving.PressAsync(exchange.Turn, payload, exchange.Memory.Finding, cancellationToken),
        { Verb: Verbs.Help } => showing.HelpAsync(exchange.Turn, cancellationToken),
        _ => exchange.Turn.ShowAsync(NoticeCard.RetiredButton(exchange.Turn.Words()), cancellationToken),
    };

    private Task AskAsync(Exchange exchange, Question? question, CancellationToken cancellationToken) => question is null
        ? exchange.Turn.ShowAsync(NoticeCard.RetiredButton(exchange.Turn.Words()), cancellationToken)
        : asking.AnswerAsync(exchange.Turn, question, exchange.Memory, cancellationToken);

    private static string Self(Exchange exchange) => exchange.Turn.Speaker().Person.Id;
}
