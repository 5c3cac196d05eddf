namespace Helmsman.Cards;

/// <summary>The first thing the bot says to one person: who it is, and what can be asked at once.</summary>
public static class Hello
{
    // As many as Teams shows.
    private static readonly string[] Prompts = ["hello.prompt.briefing", "hello.prompt.why", "hello.prompt.my-work"];

    /// <summary>Text alone: Teams shows suggested answers on no other message, so <see cref="HelpCard"/> goes out apart, and first.</summary>
    public static Activity Of(Words words)
    {
        var hello = MessageFactory.Text(words["hello.text"]);
        hello.TextFormat = TextFormatTypes.Plain;
        hello.SuggestedActions = new SuggestedActions { Actions = [.. PromptsIn(words).Select(prompt => new CardAction(ActionTypes.ImBack, prompt, value: prompt))] };
        return hello;
    }

    public static IEnumerable<string> PromptsIn(Words words) => Prompts.Select(prompt => words[prompt]);
}
