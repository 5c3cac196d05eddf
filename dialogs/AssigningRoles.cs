using Helmsman.Cards;
using Helmsman.Dialogs.Staff;
using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>Who is the operator, who the designer (S83, S84): shown to everybody, changed by those who steer.</summary>
internal sealed class AssigningRoles : ComponentDialog
{
    public const string DialogId = "assign-roles";
    private const string Steps = "steps";
    private const string Choosing = "role";
    private const string Naming = "people";

    private readonly IDesk desk;

    public AssigningRoles(IDesk desk)
        : base(DialogId)
    {
        this.desk = desk;
        AddDialog(new WaterfallDialog(Steps, [AskRoleAsync, AskPeopleAsync, AssignAsync]));
        AddDialog(new ChoicePrompt(Choosing));
        AddDialog(new TextPrompt(Naming, AreNamedAsync));
        InitialDialogId = Steps;
    }

    public static string Begin() => Drafts.Write(new RoleDraft(), DraftJson.Default.RoleDraft);

    private static async Task<DialogTurnResult> AskRoleAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, lines, words) = (step.Context, step.Context.Lines(), step.Context.Words());
        var holders = Roles.All.Select(role => lines.Say("roles.holders", Words.Capital(words.Role(role)), Names(turn, role)));
        if (!Rights.May(turn.Speaker().Shop.Team, turn.Speaker().Person, Rights.GiveRoles))
        {
            await turn.ShowAsync(NoticeCard.Of(Tone.Neutral, lines.Say("roles.not-yours", turn.WhoMay(Rights.GiveRoles)), words, [.. holders]), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var question = string.Join('\n', [.. holders, lines["roles.which"]]);
        var choices = Roles.All.Select(role => (role, Words.Capital(words.Role(role))));
        return await step.PromptAsync(Choosing, Prompts.Choose(question, lines["choose.again"], choices), cancellationToken);
    }

    private static async Task<DialogTurnResult> AskPeopleAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, lines, role) = (step.Context, step.Context.Lines(), ((FoundChoice)step.Result!).Value);
        step.Keep(new RoleDraft(role), DraftJson.Default.RoleDraft);
        if (turn.Place().Host == Host.Teams)
        {
            await turn.ShowAsync(RolesForm.Of(role, turn.Speaker().Shop.Team, turn.Place(), null, [], turn.Words()), cancellationToken);
            return await step.PromptAsync(Naming, Prompts.Await(lines["roles.who-again"]), cancellationToken);
        }

        var question = lines.Say("roles.who", turn.Words().Role(role), People.Numbered(People.Everybody(turn.Speaker())));
        return await step.PromptAsync(Naming, Prompts.Ask(question, lines["roles.who-again"]), cancellationToken);
    }

    private async Task<DialogTurnResult> AssignAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, role, said) = (step.Context, step.Draft(DraftJson.Default.RoleDraft).Role!, (string)step.Result!);
        var people = Read(said, turn)!;
        await desk.SetHoldersAsync(turn.Speaker().Shop.Profile.Id, role, [.. people.Select(person => person.Id)], cancellationToken);
        await turn.ShowAsync(NoticeCard.RolesSet(role, people, turn.Words()), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static Task<bool> AreNamedAsync(PromptValidatorContext<string> answer, CancellationToken cancellationToken) =>
        Task.FromResult(Read(answer.Recognized.Value ?? string.Empty, answer.Context) is not null);

    /// <summary>Empty when the answer is "nobody".</summary>
    private static IReadOnlyList<Person>? Read(string answer, ITurnContext turn) =>
        Understand.IsNobody(answer) ? [] : People.Read(answer, People.Everybody(turn.Speaker()));

    private static string Names(ITurnContext turn, string role) =>
        turn.Speaker().Shop.Team.WhoHas(role) is { Count: > 0 } people
            ? turn.Words().List(people.Select(person => person.Name))
            : turn.Lines()["roles.nobody"];
}
