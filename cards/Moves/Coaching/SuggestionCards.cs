using Helmsman.Cards.Elements;
using Helmsman.Shop.Moves.Coaching;
using Helmsman.Shop.Work;

namespace Helmsman.Cards.Moves.Coaching;

/// <summary>The suggestion box: for whoever runs the shop, and for whoever made the suggestion.</summary>
public static class SuggestionCards
{
    public static Card ToDecide(Suggestion suggestion, Team team, Words words)
    {
        var heading = words.Say("suggestion.heading", words.Name(team, suggestion.Person));
        return Sheet.Of(
            words,
            heading,
            [
                Heading.First(heading),
                Prose.Of(Prose.Plain(suggestion.Text)),
                .. suggestion.Adopted is { } adopted ? [Decided(suggestion, adopted, team, words)] : Choices(suggestion, words),
            ]);
    }

    /// <summary>For whoever made it.</summary>
    public static Card Taken(Words words) => NoticeCard.Of(Tone.Good, words["suggestion.taken"], words);

    public static Card How(Words words) => NoticeCard.Of(Tone.Neutral, words["suggestion.how"], words);

    public static Card TooLong(Words words) => NoticeCard.Of(Tone.Attention, words.Say("suggestion.too-long", words.Count(Suggestion.LongestText)), words);

    public static Card Answered(Suggestion suggestion, Words words) => NoticeCard.Of(
        Tone.Good, words[suggestion.Adopted is true ? "suggestion.adopted-yours" : "suggestion.declined-yours"], words, suggestion.Text.Shortened(200));

    public static Card NotForYou(Words words) => NoticeCard.Of(Tone.Attention, words["suggestion.not-for-you"], words);

    public static string DoneWhen(Words words) => words["suggestion.done-when"];

    private static AdaptiveRichTextBlock Decided(Suggestion suggestion, bool adopted, Team team, Words words) => Prose.Of(Prose.Plain(words.Say(
        adopted ? "suggestion.adopted" : "suggestion.declined", suggestion.DecidedBy is { } by ? words.Name(team, by) : words.Missing)));

    private static IEnumerable<AdaptiveElement> Choices(Suggestion suggestion, Words words) =>
    [
        .. Fields.Of(
            new AdaptiveChoiceSetInput
            {
                Id = CoachingFields.RoleId,
                Value = Roles.Operator,
                Choices = [.. Roles.Doers.Select(role => new AdaptiveChoice { Title = Words.Capital(words.Role(role)), Value = role })],
            },
            words["suggestion.role"],
            [],
            words,
            isRequired: false),
        Buttons.Row(
            Buttons.Of(words["button.adopt"], Payload.For(Verbs.AdoptSuggestion) with { Key = suggestion.Key }),
            Buttons.Of(words["button.not-now"], Payload.For(Verbs.DeclineSuggestion) with { Key = suggestion.Key })),
    ];
}
