using Helmsman.Cards.Elements;

namespace Helmsman.Cards;

/// <summary>What can be asked here, with examples.</summary>
public static class HelpCard
{
    private static readonly string[] Topics = ["briefing", "question", "hand-off", "files", "people", "moves", "logs"];

    public static Card Of(Words words) => Sheet.Of(
        words,
        words["help.heading"],
        [
            Heading.First(words["help.heading"]),
            Prose.Say(words, "help.intro"),
            .. Topics.SelectMany(topic => Topic(topic, words)),
            Buttons.Row(
                Buttons.Of(words["button.briefing"], Payload.For(Verbs.ShowBriefing)),
                Buttons.Of(words["button.my-work"], Payload.For(Verbs.ShowMyWork)),
                Buttons.Of(words["button.set-target"], Payload.For(Verbs.SetTarget)),
                Buttons.Of(words["button.set-roles"], Payload.For(Verbs.SetRoles)),
                Buttons.Of(words["button.set-schedule"], Payload.For(Verbs.SetSchedule))),
            Buttons.Row(Buttons.Of(words["button.completeness"], Payload.For(Verbs.ShowCompleteness))),
        ]);

    private static IEnumerable<AdaptiveElement> Topic(string topic, Words words) =>
    [
        Prose.Of(Prose.Bold(words[$"help.{topic}.title"])).Spaced(AdaptiveSpacing.Medium),
        Prose.Say(words, $"help.{topic}.text").Spaced(AdaptiveSpacing.None),
    ];
}
