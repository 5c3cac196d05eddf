using System.Globalization;
using Helmsman.Cards;
using Helmsman.Dialogs.Understanding;
using Helmsman.Tests.Dialogs.Understanding;

namespace Helmsman.Tests.Dialogs;

public sealed class HelloTests
{
    private readonly Room room = new();

    [Theory]
    [InlineData("zh-CN", "你好，我是舵手")]
    [InlineData("en-US", "Hello, I am Helmsman")]
    public async Task The_help_comes_as_a_card_and_what_can_be_asked_apart_and_last(string locale, string hears)
    {
        await room.TurnAsync("lin", (talk, turn, cancellationToken) => talk.HelloAsync(turn, cancellationToken), locale);

        Assert.Equal(2, room.Activities.Count);
        Assert.Single(room.Activities[0].Attachments!);
        Assert.StartsWith(hears, room.Activities[1].Text, StringComparison.Ordinal);
        Assert.InRange(room.Activities[1].SuggestedActions!.Actions!.Count, 1, 3);
    }

    public static TheoryData<string> Prompts =>
        [.. new[] { "zh-CN", "en" }.SelectMany(language => Hello.PromptsIn(Words.In(CultureInfo.GetCultureInfo(language))))];

    [Theory]
    [MemberData(nameof(Prompts))]
    public void Every_suggestion_is_understood(string prompt) =>
        Assert.IsNotType<Understood.Unclear>(Understand.Message(prompt, Shops.Known, Shops.Today, null));
}
