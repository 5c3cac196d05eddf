using Helmsman.Cards;
using Helmsman.Dialogs.Moves;
using Helmsman.Dialogs.Staff;
using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Why;

namespace Helmsman.Dialogs;

/// <summary>
/// Everything people say to the bot, and every button that begins or goes on with a conversation. What is remembered belongs to one person in
/// one conversation, so two people in a channel do not disturb each other.
/// </summary>
public sealed class Talk
{
    /// <summary>The verbs of buttons that begin or go on with a conversation.</summary>
    public static readonly IReadOnlyList<string> Takes =
    [
        Verbs.Ask, Verbs.HandOff, Verbs.OpenHandOff, Verbs.ShowBriefing, Verbs.ShowMyWork, Verbs.SetTarget, Verbs.SetRoles, Verbs.SetSchedule, Verbs.Help,
        Verbs.ShowCompleteness, Verbs.ShowTeamWork, Verbs.HandOn, .. Moving.Takes,
    ];

    private readonly IDesk desk;
    private readonly BotState state;
    private readonly TimeProvider clock;
    private readonly DialogSet dialogs;
    private readonly IStatePropertyAccessor<Memory> memories;
    private readonly Asking asking;
    private readonly Showing showing;
    private readonly RolesByForm roles;
    private readonly Commenting commenting;
    private readonly IEnumerable<ITakeEntries> entries;
    private readonly Moving moving;
    private readonly Staffing staffing;

    public Talk(IDesk desk, PrivateConversationState state, TimeProvider clock, IEnumerable<ITakeEntries>? entries = null)
    {
        this.entries = entries ?? [];
        (this.desk, this.state, this.clock) = (desk, state, clock);
        (asking, showing, roles, commenting) = (new Asking(desk), new Showing(desk), new RolesByForm(desk), new Commenting(desk, clock));
        (moving, staffing) = (new Moving(desk), new Staffing(desk));
        memories = state.CreateProperty<Memory>("memory");
        dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogs"));
        dialogs.Add(new HandingOff(desk)).Add(new SettingTarget(desk, clock)).Add(new AssigningRoles(desk)).Add(new Scheduling(desk));
        dialogs.Add(new TakingLeave(desk)).Add(new NamingDeputy(desk)).Add(new NotingDeparture(desk)).Add(new HandingOn(desk, clock));
    }

    /// <summary>Somebody wrote something: the answer to what a dialog has asked, or something new.</summary>
    public async Task OnMessageAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var exchange = await MeetAsync(turn, cancellationToken);
        var said = Mentions.Read(turn.Activity);
        if (Commenting.In(said.Text, turn.Activity) is not { } comment || !await commenting.TakeAsync(turn, comment, cancellationToken))
        {
            await ReplyAsync(exchange, said, cancellationToken);
        }

        await state.SaveChangesAsync(turn, force: false, cancellationToken);
    }

    /// <summary>Somebody pressed a button whose verb is not about a task: <see cref="Verbs.Acknowledge"/> and <see cref="Verbs.Done"/> are the bot's.</summary>
    public async Task OnButtonAsync(ITurnContext turn, Payload payload, CancellationToken cancellationToken)
    {
        var exchange = await MeetAsync(turn, cancellationToken);
        await PressAsync(exchange, payload, cancellationToken);
        await state.SaveChangesAsync(turn, force: false, cancellationToken);
    }

    /// <summary>Somebody saved the people of a role in its form.</summary>
    /// <returns>What comes in the form's place.</returns>
    public async Task<Card> SaveRoleAsync(ITurnContext turn, string role, RoleFields fields, CancellationToken cancellationToken)
    {
        var exchange = await MeetAsync(turn, cancellationToken);
        // The dialog that showed the form also takes names as text: it is over.
        await exchange.Dialogs.CancelAllDialogsAsync(cancellationToken);
        var card = await roles.SaveAsync(turn, role, fields, cancellationToken);
        await state.SaveChangesAsync(turn, force: false, cancellationToken);
        return card;
    }

    /// <summary>For a person's own chat, when the bot has just come: what it does, and what can be asked at once.</summary>
    public async Task HelloAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await turn.MeetAsync(desk, cancellationToken);
        await showing.HelloAsync(turn, cancellationToken);
    }

    private async Task<Exchange> MeetAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var speaker = await turn.MeetAsync(desk, cancellationToken);
        // The prompts' own words, yes and no among them, go by this.
        turn.Activity.Locale = speaker.Language.Name;
        var memory = await memories.GetAsync(turn, () => new Memory(), cancellationToken);
        var context = await dialogs.CreateContextAsync(turn, cancellationToken);
        if (!memory.StillListening(clock.GetUtcNow()))
        {
            await context.CancelAllDialogsAsync(cancellationToken);
        }

        return new Exchange(turn, context, memory);
    }

    private Task ReplyAsync(Exchange exchange, Said said, CancellationToken cancellationToken)
    {
        if (exchange.Dialogs.ActiveDialog is not null)
        {
            return Understand.IsCancel(said.Text)
                ? CancelAsync(exchange, cancellationToken)
                : exchange.Dialogs.ContinueDialogAsync(cancellationToken);
        }

        var (speaker, team, channel) = (exchange.Turn.Speaker(), exchange.Turn.Speaker().Shop.Team, exchange.Turn.Activity.ChannelId);
        var mentioned = said.People.Select(user => team.FindAccount(channel, user)).ToList();
        var understood = Understand.Message(said, mentioned, Known.Of(speaker.Shop.History), speaker.Today, exchange.Memory.Question(), team);
        return understood switch
        {
            Understood.Asks(var question) => AnswerOrCommentAsync(exchange, said.Text, question, cancellationToken),
            Understood.Unclear(var doubt) => CommentOrAskAsync(exchange.Turn, said.Text, doubt, cancellationToken),
            Understood.Wants(var intent) => DoAsync(exchange, intent, cancellationToken),
            _ => throw new InvalidOperationException($"Nothing is said to {understood}."),
        };
    }

    private async Task AnswerOrCommentAsync(Exchange exchange, string said, Question question, CancellationToken cancellationToken)
    {
        if (Understand.IsAsking(said) || !await commenting.TakeAsync(exchange.Turn, said, cancellationToken))
        {
            await asking.AnswerAsync(exchange.Turn, question, exchange.Memory, cancellationToken);
        }
    }

    /// <summary>Under a task's card, what asks nothing is said of the task.</summary>
    private async Task CommentOrAskAsync(ITurnContext turn, string said, Clarification doubt, CancellationToken cancellationToken)
    {
        if (!await commenting.TakeAsync(turn, said, cancellationToken))
        {
            await turn.ShowAsync(ClarificationCard.Of(doubt, turn.Words()), cancellationToken);
        }
    }

    private Task DoAsync(Exchange exchange, Intent intent, CancellationToken cancellationToken) => intent switch
    {
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
        _ when Moving.Takes.Contains(payload.Verb, StringComparer.Ordinal) => moving.PressAsync(exchange.Turn, payload, exchange.Memory.Finding, cancellationToken),
        { Verb: Verbs.Help } => showing.HelpAsync(exchange.Turn, cancellationToken),
        _ => exchange.Turn.ShowAsync(NoticeCard.RetiredButton(exchange.Turn.Words()), cancellationToken),
    };

    private Task AskAsync(Exchange exchange, Question? question, CancellationToken cancellationToken) => question is null
        ? exchange.Turn.ShowAsync(NoticeCard.RetiredButton(exchange.Turn.Words()), cancellationToken)
        : asking.AnswerAsync(exchange.Turn, question, exchange.Memory, cancellationToken);

    private static Task HandOffAsync(Exchange exchange, string? finding, string? role, string? person, CancellationToken cancellationToken) => finding is null
        ? exchange.Turn.NoticeAsync(Tone.Neutral, exchange.Turn.Lines()["hand-off.of-what"], cancellationToken)
        : BeginAsync(exchange, HandingOff.DialogId, HandingOff.Begin(finding, role, person), cancellationToken);

    private static string Self(Exchange exchange) => exchange.Turn.Speaker().Person.Id;

    /// <summary>What was asked before and not answered is over: the person now wants something else.</summary>
    private static async Task BeginAsync(Exchange exchange, string dialog, string options, CancellationToken cancellationToken)
    {
        await exchange.Dialogs.CancelAllDialogsAsync(cancellationToken);
        await exchange.Dialogs.BeginDialogAsync(dialog, options, cancellationToken);
    }

    private static async Task CancelAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        await exchange.Dialogs.CancelAllDialogsAsync(cancellationToken);
        await exchange.Turn.NoticeAsync(Tone.Neutral, exchange.Turn.Lines()["cancel.done"], cancellationToken);
    }

    private sealed record Exchange(ITurnContext Turn, DialogContext Dialogs, Memory Memory);
}
