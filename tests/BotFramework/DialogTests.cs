namespace Helmsman.Tests.BotFramework;

public sealed class DialogTests
{
    [Fact]
    public async Task A_waterfall_asks_its_questions_one_by_one_through_restarts()
    {
        var talk = new Talk(() => new HandOff());

        Assert.Equal(["做什么？"], await talk.SayAsync("交办"));
        Assert.Equal(["给谁？\n\n1. 美工\n2. 客服"], await talk.SayAsync("换主图"));
        Assert.Equal(["没看懂，给谁？\n\n1. 美工\n2. 客服"], await talk.SayAsync("谁都行"));
        Assert.Equal(["几天？"], await talk.SayAsync("2"));
        Assert.Equal(["太久了"], await talk.SayAsync("90"));
        Assert.Equal(["把『换主图』交给客服，3 天？\n\n1. 是\n2. 否"], await talk.SayAsync("3 天"));
        Assert.Equal(["好：换主图/客服/3/1"], await talk.SayAsync("好的"));
        Assert.Equal(["做什么？"], await talk.SayAsync("再来"));
    }

    [Fact]
    public async Task A_no_replaces_the_dialog_and_begins_again()
    {
        var talk = new Talk(() => new HandOff());
        foreach (var line in (string[])["交办", "换主图", "美工", "3"])
        {
            await talk.SayAsync(line);
        }

        Assert.Equal(["重来", "做什么？"], await talk.SayAsync("不对"));
        Assert.Equal(["给谁？\n\n1. 美工\n2. 客服"], await talk.SayAsync("换详情页"));
    }

    [Fact]
    public async Task Cancelling_leaves_no_dialog_and_tells_each_that_it_was_cancelled()
    {
        var talk = new Talk(() => new HandOff());
        await talk.SayAsync("交办");

        Assert.Equal(["取消了"], await talk.SayAsync("取消"));
        Assert.Contains("ended CancelCalled", HandOff.Ended);
        Assert.Equal(["做什么？"], await talk.SayAsync("你好"));
    }

    [Fact]
    public async Task An_activity_that_is_no_message_answers_no_question()
    {
        var talk = new Talk(() => new HandOff());
        await talk.SayAsync("交办");

        Assert.Empty(await talk.TurnAsync(Wire.Message().Replace("\"message\"", "\"conversationUpdate\"", StringComparison.Ordinal), null));
        Assert.Equal(["给谁？\n\n1. 美工\n2. 客服"], await talk.SayAsync("换主图"));
    }

    [Fact]
    public async Task A_reprompt_asks_the_open_question_again()
    {
        var talk = new Talk(() => new HandOff());
        await talk.SayAsync("交办");
        await talk.SayAsync("换主图");

        Assert.Equal(["给谁？\n\n1. 美工\n2. 客服"], await talk.TurnAsync(Wire.Message(), (dc, token) => dc.RepromptDialogAsync(token)));
    }

    [Fact]
    public async Task Statuses_say_how_a_dialog_stands()
    {
        var talk = new Talk(() => new HandOff());
        List<DialogTurnStatus> seen = [];
        async Task Continue(DialogContext dc, CancellationToken token) => seen.Add((await dc.ContinueDialogAsync(token)).Status);

        await talk.TurnAsync(Wire.Message("x"), Continue);
        await talk.TurnAsync(Wire.Message("x"), async (dc, token) => seen.Add((await dc.BeginDialogAsync(nameof(HandOff), null, token)).Status));
        await talk.TurnAsync(Wire.Message("取消"), Continue);
        await talk.TurnAsync(Wire.Message("x"), async (dc, token) => seen.Add((await dc.CancelAllDialogsAsync(token)).Status));

        Assert.Equal([DialogTurnStatus.Empty, DialogTurnStatus.Waiting, DialogTurnStatus.Cancelled, DialogTurnStatus.Empty], seen);
    }

    [Fact]
    public async Task Options_and_values_come_back_as_plain_values()
    {
        List<object?> seen = [];
        var talk = new Talk(() => new WaterfallDialog("w",
        [
            (step, _) =>
            {
                (step.Values["s"], step.Values["n"], step.Values["b"], step.Values["d"]) = ("2026-11-22", 7, true, 1.5);
                return Task.FromResult(Dialog.EndOfTurn);
            },
            (step, token) =>
            {
                seen.AddRange([step.Options, step.Result, step.Values["s"], step.Values["n"], step.Values["b"], step.Values["d"], step.Reason]);
                return step.NextAsync("on", token);
            },
            (step, token) =>
            {
                seen.AddRange([step.Result, step.Reason]);
                return step.EndDialogAsync(cancellationToken: token);
            },
        ]));

        await talk.TurnAsync(Wire.Message(), (dc, token) => dc.BeginDialogAsync("w", "7 天", token));
        await talk.SayAsync("answer");

        Assert.Equal(["7 天", "answer", "2026-11-22", 7L, true, 1.5, DialogReason.ContinueCalled, "on", DialogReason.NextCalled], seen);
    }

    [Fact]
    public async Task A_step_goes_on_only_once()
    {
        var talk = new Talk(() => new WaterfallDialog("w", [async (step, token) => { await step.NextAsync(null, token); return await step.NextAsync(null, token); }]));

        await Assert.ThrowsAsync<InvalidOperationException>(() => talk.SayAsync("x"));
    }

    [Fact]
    public async Task An_unknown_dialog_and_a_second_one_of_one_id_are_refused()
    {
        var talk = new Talk(() => new WaterfallDialog("w"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => talk.TurnAsync(Wire.Message(), (dc, token) => dc.BeginDialogAsync("v", null, token)));
        Assert.Throws<ArgumentException>(() => new DialogSet().Add(new TextPrompt("a")).Add(new TextPrompt("a")));
    }

    private sealed class HandOff : ComponentDialog
    {
        public HandOff()
        {
            AddDialog(new WaterfallDialog("steps", [AskWhat, AskWho, AskDays, Confirm, Done]));
            AddDialog(new TextPrompt("text"));
            AddDialog(new ChoicePrompt("choice"));
            AddDialog(new NumberPrompt<int>("number", Validate));
            AddDialog(new ConfirmPrompt("confirm"));
        }

        public static List<string> Ended { get; } = [];

        protected override Task OnEndDialogAsync(
            ITurnContext context, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
        {
            Ended.Add($"ended {reason}");
            return Task.CompletedTask;
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            if (innerDc.Context.Activity.Text != "取消")
            {
                return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }

            await innerDc.Context.SendActivityAsync("取消了", cancellationToken: cancellationToken);
            await innerDc.Parent!.CancelAllDialogsAsync(cancellationToken);
            return new DialogTurnResult(DialogTurnStatus.Cancelled);
        }

        private static Task<DialogTurnResult> AskWhat(
            WaterfallStepContext step, CancellationToken token) => step.PromptAsync("text", Ask("做什么？"), token);

        private static Task<DialogTurnResult> AskWho(WaterfallStepContext step, CancellationToken token)
        {
            step.Values["what"] = (string)step.Result!;
            var options = Ask("给谁？");
            options.RetryPrompt = MessageFactory.Text("没看懂，给谁？");
            options.Choices = [new Choice("美工"), new Choice("客服") { Synonyms = ["cs"] }];
            options.Style = ListStyle.List;
            return step.PromptAsync("choice", options, token);
        }

        private static Task<DialogTurnResult> AskDays(WaterfallStepContext step, CancellationToken token)
        {
            var who = (FoundChoice)step.Result!;
            (step.Values["who"], step.Values["index"]) = (who.Value, who.Index);
            return step.PromptAsync("number", Ask("几天？"), token);
        }

        private static Task<DialogTurnResult> Confirm(WaterfallStepContext step, CancellationToken token)
        {
            step.Values["days"] = (int)step.Result!;
            return step.PromptAsync("confirm", Ask($"把『{step.Values["what"]}』交给{step.Values["who"]}，{step.Values["days"]} 天？"), token);
        }

        private static async Task<DialogTurnResult> Done(WaterfallStepContext step, CancellationToken token)
        {
            if (!(bool)step.Result!)
            {
                await step.Context.SendActivityAsync("重来", cancellationToken: token);
                return await step.ReplaceDialogAsync("steps", null, token);
            }

            await step.Context.SendActivityAsync($"好：{step.Values["what"]}/{step.Values["who"]}/{step.Values["days"]}/{step.Values["index"]}", cancellationToken: token);
            return await step.EndDialogAsync(null, token);
        }

        private static async Task<bool> Validate(PromptValidatorContext<int> prompt, CancellationToken token)
        {
            if (prompt.Recognized is { Succeeded: true, Value: > 60 })
            {
                await prompt.Context.SendActivityAsync("太久了", cancellationToken: token);
                return false;
            }

            return prompt.Recognized.Succeeded;
        }

        private static PromptOptions Ask(string text) => new() { Prompt = MessageFactory.Text(text) };
    }
}
