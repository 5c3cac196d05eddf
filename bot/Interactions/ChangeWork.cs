using Helmsman.Bot.Turns;
using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Interactions;

/// <summary>
/// One click changes the task: it is kept, the clicker's card answers at once, and everybody's copy follows. What may not be is refused with a
/// sentence that only the clicker reads, and leaves the task as it was.
/// </summary>
public sealed partial class ChangeWork(WorkDesk work, WorkCards cards, TimeProvider clock, ILogger<ChangeWork> logger) : ITakeClicks
{
    public IReadOnlyList<string> Takes { get; } =
    [
        Verbs.Acknowledge, Verbs.Start, Verbs.Done, Verbs.Decline, Verbs.Comment, Verbs.Reassign, Verbs.Approve, Verbs.Reject, Verbs.Differently,
        Verbs.ProposeAgain, Verbs.Reopen, Verbs.CancelWork,
    ];

    public async Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken)
    {
        if (await work.FindAsync(click, cancellationToken) is not { } item)
        {
            Log.NoSuchWork(logger, click.Payload.Verb, click.Speaker.Person.Id, click.Payload.Work);
            return new Answer.Show(NoticeCard.NoSuchWork(click.Words));
        }

        var happened = EventOf(click, item, Wire.Read(data, FieldsJson.Default.WorkFields) ?? new WorkFields());
        return await ChangeAsync(click.Payload.Verb, item, happened, cancellationToken) switch
        {
            Applied.Changed { Item: var changed } when click.Payload.Verb == Verbs.Approve => await ShowAsync(click, await InTimeAsync(click, changed, cancellationToken), cancellationToken),
            Applied.Changed changed => await ShowAsync(click, changed.Item, cancellationToken),
            // A second click: the card as it is says so better than a sentence.
            Applied.Refused { Why: Refusal.AlreadyAcknowledged } refused => new Answer.Show(await cards.DrawAsync(refused.Item, click, cancellationToken)),
            Applied.Refused { Why: Refusal.WordsMissing } when click.Payload.Verb == Verbs.Start => new Answer.Say(click.Words.SayViewFirst),
            Applied.Refused refused => Refuse(click, refused),
            _ => new Answer.Show(NoticeCard.NoSuchWork(click.Words)),
        };
    }

    /// <summary>What is said of a proposal is said of nothing else: a no that comes a moment after somebody's yes does not end the running task.</summary>
    private async Task<Applied?> ChangeAsync(string verb, WorkItem item, WorkEvent happened, CancellationToken cancellationToken) =>
        verb is not (Verbs.Reject or Verbs.Differently) ? await work.ChangeAsync(item.Id, (_, _) => happened, cancellationToken)
        : await work.ChangeAsync(item.Id, (kept, _) => kept.State == WorkState.Proposed ? happened : null, cancellationToken)
            ?? new Applied.Refused(await work.FindAsync(item.Id, cancellationToken) ?? item, Refusal.NotProposed);

    private async Task<Answer> ShowAsync(Click click, WorkItem item, CancellationToken cancellationToken)
    {
        var card = await cards.DrawAsync(item, click, cancellationToken);
        await click.Turn.AfterTheAnswerAsync((_, ct) => work.TellAsync(item, ct), cancellationToken);
        return new Answer.Show(card);
    }

    private async Task<WorkItem> InTimeAsync(Click click, WorkItem item, CancellationToken cancellationToken) =>
        await work.ChangeAsync(item.Id, (kept, _) => DueTerms.OnYes(kept, clock.GetUtcNow(), click.Speaker.Shop.Profile.Zone), cancellationToken) is Applied.Changed changed
            ? changed.Item
            : item;

    private Answer.Say Refuse(Click click, Applied.Refused refused)
    {
        Log.Refused(logger, click.Payload.Verb, click.Speaker.Person.Id, refused.Item.Id, refused.Why);
        return new Answer.Say(click.Words.Refused(refused, click.Speaker.Shop.Team));
    }

    private WorkEvent EventOf(Click click, WorkItem item, WorkFields fields)
    {
        var (by, at, say) = (click.Speaker.Person.Id, clock.GetUtcNow(), Text(fields.Say));
        return click.Payload.Verb switch
        {
            Verbs.Acknowledge => new WorkEvent.Acknowledged(by, at),
            Verbs.Start => new WorkEvent.Started(by, at, Text(fields.View) ?? say),
            Verbs.Done => new WorkEvent.Done(by, at, say),
            Verbs.Decline or Verbs.Differently => new WorkEvent.Declined(by, at, say ?? string.Empty),
            Verbs.Comment => new WorkEvent.Commented(by, at, say ?? string.Empty),
            Verbs.Reassign => new WorkEvent.Reassigned(by, at, fields.Person ?? string.Empty, say),
            Verbs.Approve => new WorkEvent.Assigned(by, at, item.Brief.Assignee, say),
            Verbs.ProposeAgain => new WorkEvent.Proposed(by, at, say),
            Verbs.Reopen => new WorkEvent.Reopened(by, at, say),
            Verbs.Reject or Verbs.CancelWork => new WorkEvent.Cancelled(by, at, say),
            var verb => throw new InvalidOperationException($"Nothing happens to a task by {verb}"),
        };
    }

    private static string? Text(string? typed) => typed?.Trim() is { Length: > 0 } text ? text : null;

    private static partial class Log
    {
        [LoggerMessage(1500, LogLevel.Information, "{Verb} by {Person} is refused: {Why}; {Item} stays as it is")]
        public static partial void Refused(ILogger logger, string verb, string person, string item, Refusal why);

        [LoggerMessage(1501, LogLevel.Warning, "{Verb} by {Person} names {Item}, which is no task of his shop")]
        public static partial void NoSuchWork(ILogger logger, string verb, string person, string? item);
    }
}
