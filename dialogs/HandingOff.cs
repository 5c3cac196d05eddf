using Helmsman.Cards;
using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>
/// A finding becomes a task (S83, S157): the finding fills in the brief, the dialog asks only for what is missing (D40), and nothing goes out
/// before the asker has seen it.
/// </summary>
internal sealed class HandingOff : ComponentDialog
{
    // Stored with every running dialog.
    public const string DialogId = "hand-off";
    private const string Steps = "steps";
    private const string Choosing = "choice";
    private const string Saying = "text";
    private const string Dating = "due";
    private const string Showing = "reference";
    private const string Confirming = "confirm";

    private const int LongestText = 1000;

    private readonly IDesk desk;

    public HandingOff(IDesk desk)
        : base(DialogId)
    {
        this.desk = desk;
        AddDialog(new WaterfallDialog(Steps, [AskRoleAsync, AskAssigneeAsync, AskWhatAsync, AskDueAsync, AskReferenceAsync, ConfirmAsync, HandOverAsync]));
        AddDialog(new ChoicePrompt(Choosing));
        AddDialog(new TextPrompt(Saying, (answer, _) => Task.FromResult(IsText(answer.Recognized.Value))));
        AddDialog(new ChoicePrompt(Dating, IsDueAsync));
        AddDialog(new AttachmentPrompt(Showing, IsReferenceAsync));
        AddDialog(new ConfirmPrompt(Confirming));
        InitialDialogId = Steps;
    }

    /// <param name="role">Null: asked for, unless the finding's own owner does such work.</param>
    /// <param name="assignee">Null: whoever holds the role.</param>
    public static string Begin(string finding, string? role, string? assignee) =>
        Drafts.Write(new HandOffDraft(finding, role, assignee, Key: HandOverKey.New()), DraftJson.Default.HandOffDraft);

    private async Task<DialogTurnResult> AskRoleAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (draft, lines, words) = (step.Draft(DraftJson.Default.HandOffDraft), step.Context.Lines(), step.Context.Words());
        if (await desk.FindAsync(draft.Finding, cancellationToken) is not { } finding)
        {
            await step.Context.ShowAsync(NoticeCard.NoSuchFinding(words), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var role = draft.Role ?? RoleOf(draft.Assignee, step.Context) ?? Roles.Doers.FirstOrDefault(each => each == finding.Owner);
        step.Keep(draft with { Role = role }, DraftJson.Default.HandOffDraft);
        var choices = Roles.Doers.Select(each => (each, Words.Capital(words.Role(each))));
        return role is not null
            ? await step.NextAsync(null, cancellationToken)
            : await step.PromptAsync(Choosing, Prompts.Choose(lines["hand-off.role"], lines["choose.again"], choices), cancellationToken);
    }

    private async Task<DialogTurnResult> AskAssigneeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (draft, lines, speaker) = (step.Draft(DraftJson.Default.HandOffDraft), step.Context.Lines(), step.Context.Speaker());
        var role = (step.Result as FoundChoice)?.Value ?? draft.Role!;
        var holders = People.Here(speaker, Routing.Candidates(speaker.Shop.Team, role, speaker.Today));
        draft = draft with { Role = role, Assignee = draft.Assignee ?? (holders is [var only] ? only.Id : null) };
        step.Keep(draft, DraftJson.Default.HandOffDraft);
        if (draft.Assignee is not null)
        {
            await Staff.StandIns.SayAsync(step.Context, role, draft.Assignee, cancellationToken);
            return await step.NextAsync(null, cancellationToken);
        }

        var question = lines.Say(holders.Count == 0 ? "hand-off.nobody" : "hand-off.several", step.Context.Words().Role(role));
        var people = holders.Count == 0 ? People.Here(speaker, People.Everybody(speaker)) : holders;
        return await step.PromptAsync(Choosing, Prompts.Choose(question, lines["choose.again"], People.Choices(people)), cancellationToken);
    }

    private async Task<DialogTurnResult> AskWhatAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (draft, lines, speaker) = (step.Draft(DraftJson.Default.HandOffDraft), step.Context.Lines(), step.Context.Speaker());
        draft = draft with { Assignee = (step.Result as FoundChoice)?.Value ?? draft.Assignee };
        step.Keep(draft, DraftJson.Default.HandOffDraft);
        var who = step.Context.Words().Name(speaker.Shop.Team, draft.Assignee!);
        var question = lines.Say("hand-off.what", who, await SuggestionAsync(step.Context, draft, cancellationToken));
        return await step.PromptAsync(Saying, Prompts.Ask(question, lines["hand-off.what-again"], lines["hand-off.use-suggestion"]), cancellationToken);
    }

    private async Task<DialogTurnResult> AskDueAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (draft, lines, said) = (step.Draft(DraftJson.Default.HandOffDraft), step.Context.Lines(), ((string)step.Result!).Trim());
        var what = Understand.IsSuggestion(said) ? await SuggestionAsync(step.Context, draft, cancellationToken) : said;
        step.Keep(draft with { What = what }, DraftJson.Default.HandOffDraft);
        var days = DueDays.For(step.Context, draft.Role!);
        return await step.PromptAsync(Dating, Prompts.Choose(lines["hand-off.due"], lines["hand-off.due-again"], days), cancellationToken);
    }

    private async Task<DialogTurnResult> AskReferenceAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (draft, lines) = (step.Draft(DraftJson.Default.HandOffDraft), step.Context.Lines());
        draft = draft with { Due = DueDays.Read((FoundChoice)step.Result!) };
        step.Keep(draft, DraftJson.Default.HandOffDraft);
        return draft.Role == Roles.Design
            ? await step.PromptAsync(Showing, Prompts.Ask(lines["hand-off.reference"], lines["hand-off.reference-again"], lines["skip"]), cancellationToken)
            : await step.NextAsync(null, cancellationToken);
    }

    private async Task<DialogTurnResult> ConfirmAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var draft = step.Draft(DraftJson.Default.HandOffDraft) with { References = References.Of(step.Result as IEnumerable<Attachment> ?? []) };
        step.Keep(draft, DraftJson.Default.HandOffDraft);
        var brief = await BriefAsync(step.Context, draft, cancellationToken);
        var question = BriefLines.Of(brief, step.Context);
        return await step.PromptAsync(Confirming, Prompts.Confirm(question, step.Context.Lines()), cancellationToken);
    }

    private async Task<DialogTurnResult> HandOverAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, words) = (step.Context, step.Context.Words());
        if (step.Result is not true)
        {
            await turn.ShowAsync(NoticeCard.HandOffCancelled(words), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var draft = step.Draft(DraftJson.Default.HandOffDraft);
        var item = await desk.HandOverAsync(await BriefAsync(turn, draft, cancellationToken), draft.Key ?? HandOverKey.New(), cancellationToken);
        await turn.ShowAsync(NoticeCard.HandedOver(item, turn.Speaker().Shop.Team, words), cancellationToken);
        return await step.EndDialogAsync(item.Id, cancellationToken);
    }

    private async Task<Brief> BriefAsync(ITurnContext turn, HandOffDraft draft, CancellationToken cancellationToken)
    {
        var (finding, speaker) = (await FindingAsync(draft, cancellationToken), turn.Speaker());
        return new Brief(
            speaker.Shop.Profile.Id,
            finding,
            draft.Role!,
            draft.Assignee!,
            speaker.Person.Id,
            draft.What!,
            BriefLines.DoneWhen(finding, turn),
            draft.Due!.Value,
            draft.References ?? []);
    }

    private async Task<string> SuggestionAsync(ITurnContext turn, HandOffDraft draft, CancellationToken cancellationToken) =>
        await Remedied.SuggestionAsync(desk, await FindingAsync(draft, cancellationToken), draft.Role!, turn, cancellationToken);

    /// <summary>Findings are kept for good: one that was there when the dialog began is there when it ends.</summary>
    private async Task<Finding> FindingAsync(HandOffDraft draft, CancellationToken cancellationToken) =>
        await desk.FindAsync(draft.Finding, cancellationToken) ?? throw new InvalidOperationException($"The finding {draft.Finding} has gone.");

    private static string? RoleOf(string? person, ITurnContext turn) =>
        person is null ? null : Roles.Doers.FirstOrDefault(role => turn.Speaker().Shop.Team.Holds(person, role));

    private static bool IsText(string? said) => !string.IsNullOrWhiteSpace(said) && said.Length <= LongestText;

    /// <summary>One of the days offered, or any other day still to come. A day goes before a choice: "12月3日" has a 3 in it and is not the third.</summary>
    private static Task<bool> IsDueAsync(PromptValidatorContext<FoundChoice> answer, CancellationToken cancellationToken)
    {
        if (Understand.Deadline(answer.Context.Activity.Text ?? string.Empty, answer.Context.Speaker().Today) is { } day)
        {
            answer.Recognized.Value = new FoundChoice { Value = DueDays.Write(day), Index = -1 };
            return Task.FromResult(true);
        }

        return Task.FromResult(answer.Recognized.Succeeded);
    }

    private static Task<bool> IsReferenceAsync(PromptValidatorContext<IList<Attachment>> answer, CancellationToken cancellationToken)
    {
        var said = answer.Context.Activity.Text ?? string.Empty;
        answer.Recognized.Value = [.. (answer.Recognized.Value ?? []).Where(References.IsOne), .. References.LinksIn(said)];
        return Task.FromResult(answer.Recognized.Value.Count > 0 || Understand.IsSkip(said));
    }
}
