using Helmsman.Cards;
using Helmsman.Cards.Moves.Coaching;
using Helmsman.Dialogs;
using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Moves.Coaching;

namespace Helmsman.Bot.Moves.Coaching;

/// <summary>技巧:…, 客服技巧 价格, 建议:….</summary>
public sealed class CoachingEntries(TipBook tips, SuggestionBox box, TimeProvider clock) : ITakeEntries
{
    public IReadOnlyList<string> Takes { get; } = [Entries.Tip, Entries.Tips, Entries.Suggestion];

    public async Task<Card> TakeAsync(ITurnContext turn, Speaker speaker, string entry, string? text, CancellationToken cancellationToken)
    {
        var (words, shop) = (Words.In(speaker.Language), speaker.Shop);
        var key = EntryKey.Of(turn.Activity.Conversation.Id, turn.Activity.Id);
        switch (entry, text)
        {
            case (Entries.Tips, _):
                return TipCards.Found(Tips.Find(await tips.AllAsync(shop.Profile.Id, cancellationToken), text), text, shop.Team, words);
            case (Entries.Tip, null):
                return Place.Of(turn.Activity).IsPersonal ? TipCards.Form(words) : TipCards.InPrivate(words);
            case (Entries.Tip, _):
                return TipCards.Kept(await tips.KeepAsync(
                    new(shop.Profile.Id, key, speaker.Person.Id, text[..Math.Min(text.Length, Tip.LongestText)], clock.GetUtcNow(), MayBePosted: false), shop.Team, cancellationToken), words);
            case (_, null):
                return SuggestionCards.How(words);
            case (_, { Length: > Suggestion.LongestText }):
                return SuggestionCards.TooLong(words);
            default:
                await box.TakeAsync(new(shop.Profile.Id, key, speaker.Person.Id, text, clock.GetUtcNow()), shop.Team, cancellationToken);
                return SuggestionCards.Taken(words);
        }
    }
}
