using Helmsman.Cards;
using Helmsman.Dialogs.Briefs;
using Helmsman.Dialogs.Moves;
using Helmsman.Dialogs.Staff;
using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Why;

namespace Helmsman.Dialogs;

/// <summary>
/// Everything people say to the bot, and every button that begins or goes on with a conversation. What is remembered belongs to one person in
/// one conversation, so two people in a channel do not disturb each other.
/// </summary>
public sealed partial class Talk
{
    /// <summary>The verbs of buttons that begin or go on with a conversation.</summary>
    public static readonly IReadOnlyList<string> Takes =
    [
        Verbs.Ask, Verbs.HandOff, Verbs.OpenHandOff, Verbs.ShowBriefing, Verbs.ShowMyWork, Verbs.SetTarget, Verbs.SetRoles, Verbs.SetSchedule, Verbs.Help,
        Verbs.ShowCompleteness, Verbs.ShowTeamWork, Verbs.HandOn, Verbs.Resume, Verbs.Drop, .. Moving.Takes,
    ];

    private readonly IDesk desk;
    private readonly BotState state;
    private readonly TimeProvider clock;
    private readonly IWaiting waiting;
    private readonly DialogTerms terms;
    private readonly DialogSet dialogs;
    private readonly IStatePropertyAccessor<Memory> memories;
    private readonly Asking asking;
    private readonly Showing showing;
    private readonly RolesByForm roles;
    private readonly Commenting commenting;
    private readonly IEnumerable<ITakeEntries> entries;
    private readonly Moving moving;
    private readonly Staffing staffing;

    public Talk(
        IDesk desk, PrivateConversationState state, TimeProvider clock, IWaiting waiting, DialogTerms terms, IEnumerable<ITakeEntries>? entries = null)
    {
        this.entries = entries ?? [];
        (this.desk, this.state, this.clock, this.waiting, this.terms) = (desk, state, clock, waiting, terms);
        (asking, showing, roles, commenting) = (new Asking(desk), new Showing(desk), new RolesByForm(desk), new Commenting(desk, clock));
        (moving, staffing) = (new Moving(desk), new Staffing(desk));
        memories = state.CreateProperty<Memory>("memory");
        dialogs = new DialogSet(state.CreateProperty<DialogState>("dialogs"));
        dialogs.Add(new HandingOff(desk, terms.Briefs)).Add(new SettingTarget(desk, clock)).Add(new AssigningRoles(desk)).Add(new Scheduling(desk));
        dialogs.Add(new TakingLeave(desk)).Add(new NamingDeputy(desk)).Add(new NotingDeparture(desk)).Add(new HandingOn(desk, clock));
    }

    /// <summary>Somebody wrote something: the answer to what a dialog has asked, or something new.</summary>
    public async Task OnMessageAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var exchange = await MeetAsync(turn, cancellationToken);
        var said = Mentions.Read(turn.Activity);
        if (Commenting.In(said.Text, turn.Activity) is not { } comment || !await commenting.TakeAsync(turn, comment, cancellationToken))
        {
            await (turn.Speaker().HasLeft ? ReplyToWhoLeftAsync(exchange, said, cancellationToken) : ReplyAsync(exchange, said, cancellationToken));
        }

        await EndAsync(exchange, cancellationToken);
    }

    /// <summary>Somebody pressed a button whose verb is not about a task: <see cref="Verbs.Acknowledge"/> and <see cref="Verbs.Done"/> are the bot's.</summary>
    public async Task OnButtonAsync(ITurnContext turn, Payload payload, CancellationToken cancellationToken)
    {
        var exchange = await MeetAsync(turn, cancellationToken);
        await PressAsync(exchange, payload, cancellationToken);
        await EndAsync(exchange, cancellationToken);
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

    /// <summary>The hand-off with this key went out by its form: the conversation asks no more about it.</summary>
    public async Task HandedOverAsync(ITurnContext turn, string key, CancellationToken cancellationToken)
    {
        var exchange = await MeetAsync(turn, cancellationToken);
        exchange.Memory.Forget(key);
        if (HandOffOf(exchange)?.Key == key)
        {
            await exchange.Dialogs.CancelAllDialogsAsync(cancellationToken);
        }

        await EndAsync(exchange, cancellationToken);
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
        var exchange = new Exchange(turn, context, memory) { IsBusy = context.ActiveDialog is not null };
        if (!memory.StillListening(clock.GetUtcNow(), terms.Patience) && exchange.IsBusy)
        {
            exchange.IsTooLate = HandOffOf(exchange) is not null;
            await LeaveAsync(exchange, evenIfJustBegun: true, cancellationToken);
            exchange.IsBusy = false;
        }

        return exchange;
    }

    /// <summary>Keeps what is to be kept; a hand-off that waits is known to wait, and one that was left is offered again once nothing else is under way.</summary>
    private async Task EndAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        var (turn, memory) = (exchange.Turn, exchange.Memory);
        var waits = HandOffOf(exchange) is not null;
        // Kept before it is told.
        var wasTold = memory.Waits is not null && !waits && await waiting.EndAsync(turn, cancellationToken);
        memory.Waits = waits ? "yes" : null;
        await state.SaveChangesAsync(turn, force: false, cancellationToken);
        if (waits)
        {
            await waiting.WaitAsync(turn, clock.GetUtcNow() + terms.Patience, cancellationToken);
        }
        else if (exchange.Dialogs.ActiveDialog is null && memory.HasAside() && ((exchange.IsTooLate && !wasTold) || exchange.IsBusy))
        {
            await turn.ShowAsync(exchange.IsTooLate ? AsideCard.TimedOut(turn.Words()) : AsideCard.Left(turn.Words()), cancellationToken);
        }
    }

    private Task ReplyAsync(Exchange exchange, Said said, CancellationToken cancellationToken)
    {
        if (exchange.Dialogs.ActiveDialog is null)
        {
            return exchange.Memory.HasAside() && OfWhatIsAside(said.Text) is { } wanted
                ? wanted == ShortAnswer.Resume ? ResumeAsync(exchange, cancellationToken) : DropAsync(exchange, cancellationToken)
                : AnswerAsync(exchange, said, Read(exchange, said), cancellationToken);
        }

        if (Understand.IsCancel(said.Text))
        {
            return CancelAsync(exchange, cancellationToken);
        }

        var understood = Read(exchange, said);
        return Interruption.Asks(said.Text, understood) ? InterruptAsync(exchange, said, understood, cancellationToken)
            : HandOffOf(exchange) is not null && Interruption.Leaves(said.Text, understood) ? AnswerAsync(exchange, said, understood, cancellationToken)
            : GoOnAsync(exchange, cancellationToken);
    }

    /// <summary>A brief that was not let out as it was is not thrown away: a "no" may be meant of one line of it.</summary>
    private static async Task GoOnAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        if (await exchange.Dialogs.ContinueDialogAsync(cancellationToken) is { Result: HandOffDraft draft })
        {
            exchange.Memory.PutAside(draft);
        }
    }

    /// <summary>Once nothing else is under way, a cancel can only mean what was left.</summary>
    private static ShortAnswer? OfWhatIsAside(string said) => ShortAnswers.Read(said) switch
    {
        ShortAnswer.Resume => ShortAnswer.Resume,
        ShortAnswer.Drop => ShortAnswer.Drop,
        _ => Understand.IsCancel(said) ? ShortAnswer.Drop : null,
    };

    private static Understood Read(Exchange exchange, Said said)
    {
        var (speaker, team, channel) = (exchange.Turn.Speaker(), exchange.Turn.Speaker().Shop.Team, exchange.Turn.Activity.ChannelId);
        var mentioned = said.People.Select(user => team.FindAccount(channel, user)).ToList();
        return Understand.Message(said, mentioned, Known.Of(speaker.Shop.History), speaker.Today, exchange.Memory.Question(), team);
    }

    /// <summary>The question in between is answered, and what was asked before is asked again.</summary>
    private async Task InterruptAsync(Exchange exchange, Said said, Understood understood, CancellationToken cancellationToken)
    {
        await AnswerAsync(exchange, said, understood, cancellationToken);
        await exchange.Dialogs.RepromptDialogAsync(cancellationToken);
    }

    private Task AnswerAsync(Exchange exchange, Said said, Understood understood, CancellationToken cancellationToken)
    {
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

    private static async Task CancelAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        await exchange.Dialogs.CancelAllDialogsAsync(cancellationToken);
        await exchange.Turn.NoticeAsync(Tone.Neutral, exchange.Turn.Lines()["cancel.done"], cancellationToken);
    }

    private sealed record Exchange(ITurnContext Turn, DialogContext Dialogs, Memory Memory)
    {
        /// <summary>A dialog was, or came to be, under way in this turn.</summary>
        public bool IsBusy { get; set; }

        /// <summary>A hand-off had waited too long.</summary>
        public bool IsTooLate { get; set; }
    }
}
