using Helmsman.Cards;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs.Staff;

/// <summary>A task that somebody has goes to somebody else: to whoever stands in, or to whom the speaker chooses.</summary>
internal sealed class HandingOn : ComponentDialog
{
    public const string DialogId = "hand-on";
    private const string Steps = "steps";
    private const string Choosing = "person";

    private readonly IDesk desk;
    private readonly TimeProvider clock;

    public HandingOn(IDesk desk, TimeProvider clock)
        : base(DialogId)
    {
        (this.desk, this.clock) = (desk, clock);
        AddDialog(new WaterfallDialog(Steps, [AskAsync, HandOnAsync]));
        AddDialog(new ChoicePrompt(Choosing));
        InitialDialogId = Steps;
    }

    public static string Begin(string work, string? to) => Drafts.Write(new HandOnDraft(work, to), StaffJson.Default.HandOnDraft);

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (draft, turn, lines) = (step.Draft(StaffJson.Default.HandOnDraft), step.Context, step.Context.Lines());
        step.Keep(draft, StaffJson.Default.HandOnDraft);
        if (await FindAsync(turn, draft, cancellationToken) is not { } item)
        {
            await turn.ShowAsync(NoticeCard.NoSuchWork(turn.Words()), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var others = turn.Speaker().OthersThan(item.Standing.Assignee ?? "");
        return draft.To is not null
            ? await step.NextAsync(null, cancellationToken)
            : await step.PromptAsync(
                Choosing, Prompts.Choose(lines.Say("hand-on.who", turn.Words().Count(item.Number)), lines["choose.again"], People.Choices(others)), cancellationToken);
    }

    private async Task<DialogTurnResult> HandOnAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (draft, turn, words) = (step.Draft(StaffJson.Default.HandOnDraft), step.Context, step.Context.Words());
        var to = (step.Result as FoundChoice)?.Value ?? draft.To!;
        var item = await FindAsync(turn, draft, cancellationToken);
        var applied = item is null ? null : await desk.ApplyAsync(item.Id, Happens(turn, item, to), cancellationToken);
        await (applied switch
        {
            null => turn.ShowAsync(NoticeCard.NoSuchWork(words), cancellationToken),
            Applied.Changed changed => turn.NoticeAsync(Tone.Good, words.HandedOver(changed.Item, turn.Speaker().Shop.Team), cancellationToken),
            Applied.Refused { Why: Refusal.SamePerson } same => turn.NoticeAsync(Tone.Neutral, words.HandedOver(same.Item, turn.Speaker().Shop.Team), cancellationToken),
            _ => turn.NoticeAsync(Tone.Neutral, turn.Lines()["hand-on.refused"], cancellationToken),
        });
        return await step.EndDialogAsync(null, cancellationToken);
    }

    /// <summary>
    /// Somebody who is away, or is from the next working day on, hands on what is his, as the bot would do with what he has not acknowledged: where he
    /// may not do so himself the bot does, and says for whom.
    /// </summary>
    private WorkEvent.Reassigned Happens(ITurnContext turn, WorkItem item, string to)
    {
        var (speaker, me) = (turn.Speaker(), turn.Speaker().Person.Id);
        return item.Standing.Assignee == me && !item.IsSteeredBy(me, speaker.Shop.Team) && IsGoing(speaker)
            ? new(WorkEvent.Bot, clock.GetUtcNow(), to, turn.Lines().Say("hand-on.away", speaker.Person.Name))
            : new(me, clock.GetUtcNow(), to);
    }

    private static bool IsGoing(Speaker speaker)
    {
        var nextDay = WorkingDays.In(speaker.Shop.Profile.Zone).After(speaker.Today, 1);
        return speaker.Shop.Team.Absences.Any(absence => absence.Person == speaker.Person.Id && absence.First <= nextDay && absence.Last >= speaker.Today);
    }

    private async Task<WorkItem?> FindAsync(ITurnContext turn, HandOnDraft draft, CancellationToken cancellationToken) =>
        (await desk.AllWorkAsync(turn.Speaker().Shop.Profile.Id, cancellationToken)).FirstOrDefault(item => item.Id == draft.Work);
}
