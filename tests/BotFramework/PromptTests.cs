namespace Helmsman.Tests.BotFramework;

public sealed class PromptTests
{
    private static readonly Choice[] Metrics =
    [
        new("访客数") { Synonyms = ["uv", "visitors"] },
        new("支付转化率") { Synonyms = ["conversion rate", "转化"] },
        new("客单价") { Synonyms = ["AOV"] },
        new("访客数占比"),
    ];

    [Theory]
    [InlineData("1", 0)]
    [InlineData("３", 2)]
    [InlineData("第二个", 1)]
    [InlineData("第3个", 2)]
    [InlineData("二", 1)]
    [InlineData("2.", 1)]
    [InlineData("the first one", 0)]
    [InlineData("third", 2)]
    [InlineData("2nd", 1)]
    [InlineData("#2", 1)]
    [InlineData("访客数", 0)]
    [InlineData(" 客单价。 ", 2)]
    [InlineData("UV", 0)]
    [InlineData("Conversion Rate", 1)]
    [InlineData("看看转化", 1)]
    [InlineData("show visitors please", 0)]
    [InlineData("我要访客数占比", 3)]
    [InlineData("0", null)]
    [InlineData("5", null)]
    [InlineData("99999999999", null)]
    [InlineData("suv", null)]
    [InlineData("访客数和客单价", null)]
    [InlineData("都不要", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_choice_is_recognised_by_number_value_and_synonym(
        string? said, int? index) => Assert.Equal(index, ChoiceWords.Find(said, Metrics)?.Index);

    [Fact]
    public void What_was_found_says_by_which_word()
    {
        var found = ChoiceWords.Find("uv", Metrics)!;

        Assert.Equal(("访客数", "uv", 1f), (found.Value, found.Synonym, found.Score));
        Assert.Null(ChoiceWords.Find("访客数", Metrics)!.Synonym);
        Assert.True(ChoiceWords.Find("看看转化", Metrics)!.Score < 1);
    }

    [Theory]
    [InlineData("是", true)]
    [InlineData("是的。", true)]
    [InlineData("好吧", true)]
    [InlineData("可以的", true)]
    [InlineData("确认！", true)]
    [InlineData("嗯嗯", true)]
    [InlineData("OK", true)]
    [InlineData("Yes, please", true)]
    [InlineData("sure thanks", true)]
    [InlineData("否", false)]
    [InlineData("不", false)]
    [InlineData("不用了，谢谢", false)]
    [InlineData("取消", false)]
    [InlineData("算了吧", false)]
    [InlineData("No thanks", false)]
    [InlineData("cancel it", false)]
    [InlineData("no problem", null)]
    [InlineData("not sure", null)]
    [InlineData("不知道", null)]
    [InlineData("是不是客服的事", null)]
    [InlineData("?", null)]
    [InlineData(null, null)]
    public void Yes_and_no_are_recognised_in_both_languages(string? said, bool? meant) => Assert.Equal(meant, YesNoWords.Read(said));

    [Theory]
    [InlineData("30", 30)]
    [InlineData("１２ 天", 12)]
    [InlineData("-5", -5)]
    [InlineData("1,200", 1200)]
    [InlineData("3万", 30000)]
    [InlineData("1.5 万", 15000)]
    [InlineData("2.5", null)]
    [InlineData("3 到 5", null)]
    [InlineData("99999999999", null)]
    [InlineData("三十", null)]
    [InlineData(null, null)]
    public void A_whole_number_is_read_without_rounding(string? said, int? number) =>
        Assert.Equal(number, NumberWords.TryRead<int>(said, out var value) ? value : null);

    [Fact]
    public void Other_types_of_number_are_read_too()
    {
        Assert.True(NumberWords.TryRead<double>("2.5%", out var half));
        Assert.Equal(2.5, half);
        Assert.True(NumberWords.TryRead<decimal>("9.90 元", out var price));
        Assert.Equal(9.90m, price);
        Assert.True(NumberWords.TryRead<long>("12亿", out var many));
        Assert.Equal(1_200_000_000L, many);
    }

    [Theory]
    [InlineData("zh-CN", "1. 是\n2. 否")]
    [InlineData("en-US", "1. Yes\n2. No")]
    public async Task The_words_of_a_confirmation_are_the_persons(string locale, string words)
    {
        var talk = new Talk(() => new ConfirmPrompt("p")) { Locale = locale };

        await BeginAsync(talk, new PromptOptions { Prompt = MessageFactory.Text("?") });

        Assert.Equal($"?\n\n{words}", talk.Last);
    }

    [Theory]
    [InlineData("msteams", true)]
    [InlineData("slack", false)]
    public async Task Buttons_are_added_where_the_channel_has_them(string channel, bool buttons)
    {
        var talk = new Talk(() => new ChoicePrompt("p")) { Channel = channel };

        await BeginAsync(talk, new PromptOptions { Prompt = MessageFactory.Text("?"), Choices = [new Choice("a"), new Choice("b")] });

        Assert.Equal("?\n\n1. a\n2. b", talk.Last);
        Assert.Equal(buttons, talk.Sent[^1].TryGetProperty("suggestedActions", out _));
    }

    [Theory]
    [InlineData(ListStyle.None, "zh-CN", "?")]
    [InlineData(ListStyle.Inline, "zh-CN", "? (1) a、(2) b 或 (3) c")]
    [InlineData(ListStyle.Inline, "en-US", "? (1) a, (2) b, or (3) c")]
    [InlineData(ListStyle.SuggestedAction, "zh-CN", "?")]
    public async Task A_style_decides_what_the_text_shows(ListStyle style, string locale, string text)
    {
        var talk = new Talk(() => new ChoicePrompt("p")) { Locale = locale };

        await BeginAsync(talk, new PromptOptions { Prompt = MessageFactory.Text("?"), Choices = ChoiceFactory.ToChoices(["a", "b", "c"]), Style = style });

        Assert.Equal(text, talk.Last);
        Assert.Equal(style is ListStyle.SuggestedAction, talk.Sent[^1].TryGetProperty("suggestedActions", out _));
    }

    [Fact]
    public async Task A_hero_card_has_a_button_for_each_choice()
    {
        var talk = new Talk(() => new ChoicePrompt("p"));

        await BeginAsync(talk, new PromptOptions { Choices = [new Choice("a")], Style = ListStyle.HeroCard });

        Assert.Equal("a", talk.Sent[^1].GetProperty("attachments")[0].GetProperty("content").GetProperty("buttons")[0].GetProperty("value").GetString());
    }

    [Fact]
    public async Task Attempts_are_counted_across_restarts_and_validations_arrive()
    {
        List<int> attempts = [];
        var talk = new Talk(() => new TextPrompt("p", (prompt, _) =>
        {
            attempts.Add(prompt.AttemptCount);
            return Task.FromResult(prompt.Options.Validations?.ToString() == prompt.Recognized.Value);
        }));
        await BeginAsync(talk, new PromptOptions { Prompt = MessageFactory.Text("?"), Validations = "word" });

        Assert.Equal(["?"], await talk.SayAsync("no"));
        Assert.Empty(await talk.SayAsync("word"));
        Assert.Equal([1, 2], attempts);
    }

    [Fact]
    public async Task An_attachment_prompt_waits_for_an_attachment()
    {
        var talk = new Talk(() => new AttachmentPrompt("p"));
        await BeginAsync(talk, new PromptOptions { Prompt = MessageFactory.Text("?") });

        Assert.Equal(["?"], await talk.SayAsync("no file"));
        Assert.Empty(await talk.SayAsync("here", ""","attachments":[{"contentType":"text/csv","contentUrl":"https://x/"}]"""));
    }

    private static Task<string[]> BeginAsync(
        Talk talk, PromptOptions options) => talk.TurnAsync(Wire.Message(), (dc, token) => dc.PromptAsync("p", options, token));
}
