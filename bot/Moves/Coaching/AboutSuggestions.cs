using Helmsman.Bot.Interactions;
using Helmsman.Cards;
using Helmsman.Cards.Moves.Coaching;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Moves.Coaching;

/// <summary>采纳, or 谢谢,暂不.</summary>
public sealed class AboutSuggestions(SuggestionBox box) : ITakeClicks
{
    public IReadOnlyList<string> Takes { get; } = [Verbs.AdoptSuggestion, Verbs.DeclineSuggestion];

    public async Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken)
    {
        var speaker = click.Speaker;
        if (!Place.Of(click.Turn.Activity).IsPersonal || !speaker.Shop.Team.Steers(speaker.Person.Id))
        {
            return new Answer.Say(SuggestionCards.NotForYou(click.Words).Summary);
        }

        if (click.Payload.Key is not { } key || await box.FindAsync(speaker.Shop.Profile.Id, key, cancellationToken) is not { } suggestion)
        {
            return new Answer.Show(NoticeCard.RetiredButton(click.Words));
        }

        var chosen = Wire.Read(data, CoachingFieldsJson.Default.CoachingFields)?.Role;
        var role = Roles.Doers.FirstOrDefault(each => each == chosen);
        var decided = await box.DecideAsync(suggestion, click.Payload.Verb == Verbs.AdoptSuggestion, role, speaker, click.Words, cancellationToken);
        return new Answer.Show(SuggestionCards.ToDecide(decided, speaker.Shop.Team, click.Words));
    }
}
