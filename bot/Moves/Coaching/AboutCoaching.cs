using Helmsman.Bot.Interactions;
using Helmsman.Cards;
using Helmsman.Cards.Moves.Coaching;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Coaching;

namespace Helmsman.Bot.Moves.Coaching;

/// <summary>Tips and a person's own view of his week; nowhere but in a person's own chat.</summary>
public sealed class AboutCoaching(IDocuments documents, TipBook tips, Posts posts, TimeProvider clock) : ITakeClicks
{
    public IReadOnlyList<string> Takes { get; } = [Verbs.SaveTip, Verbs.LetTipBePosted, Verbs.ConfirmTip, Verbs.SaveView];

    public async Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken)
    {
        var fields = Wire.Read(data, CoachingFieldsJson.Default.CoachingFields) ?? new CoachingFields();
        return !Place.Of(click.Turn.Activity).IsPersonal ? new Answer.Say(TipCards.InPrivate(click.Words).Summary) : click.Payload.Verb switch
        {
            Verbs.SaveTip => await SaveTipAsync(click, fields, cancellationToken),
            Verbs.SaveView => await SaveViewAsync(click, fields, cancellationToken),
            _ => await ChangeTipAsync(click, cancellationToken),
        };
    }

    private async Task<Answer> SaveTipAsync(Click click, CoachingFields fields, CancellationToken cancellationToken)
    {
        if (Cut(fields.Tip, Tip.LongestText) is not { } text)
        {
            return new Answer.Say(TipCards.Nothing(click.Words).Summary);
        }

        var shop = click.Speaker.Shop;
        // Of one form one tip: sent twice it is the same.
        var key = EntryKey.Of(click.Turn.Activity.Conversation.Id, click.Turn.Activity.ReplyToId ?? click.Turn.Activity.Id);
        var tip = await tips.KeepAsync(new(shop.Profile.Id, key, click.Speaker.Person.Id, text, clock.GetUtcNow(), fields.MayPost == CoachingFields.Yes), shop.Team, cancellationToken);
        return new Answer.Show(TipCards.Kept(tip, click.Words));
    }

    private async Task<Answer> ChangeTipAsync(Click click, CancellationToken cancellationToken)
    {
        var (speaker, team) = (click.Speaker, click.Speaker.Shop.Team);
        if (click.Payload.Key is not { } key || await tips.FindAsync(speaker.Shop.Profile.Id, key, cancellationToken) is not { } tip)
        {
            return new Answer.Show(NoticeCard.RetiredButton(click.Words));
        }

        return (click.Payload.Verb, tip.Person == speaker.Person.Id, Agents.Leads(speaker.Person.Id, team)) switch
        {
            (Verbs.LetTipBePosted, true, _) => new Answer.Show(TipCards.Kept(
                await tips.ChangeAsync(tip, team, kept => kept.MayBePosted ? kept : kept with { MayBePosted = true }, cancellationToken), click.Words)),
            (Verbs.ConfirmTip, _, true) => new Answer.Show(TipCards.ToConfirm(
                await tips.ChangeAsync(tip, team, kept => kept.ConfirmedBy is null ? kept with { ConfirmedBy = speaker.Person.Id, ConfirmedAt = clock.GetUtcNow() } : kept, cancellationToken), team, click.Words)),
            _ => new Answer.Say(TipCards.NotYours(click.Words).Summary),
        };
    }

    /// <summary>Only of a week of which he was asked; said again it takes the place of what was there.</summary>
    private async Task<Answer> SaveViewAsync(Click click, CoachingFields fields, CancellationToken cancellationToken)
    {
        var (speaker, team) = (click.Speaker, click.Speaker.Shop.Team);
        var id = click.Payload.Day is { } week ? Coached.IdOf(speaker.Shop.Profile.Id, week, speaker.Person.Id) : string.Empty;
        if (await documents.FindAsync(Coached.Documents, id, cancellationToken) is not { } asked)
        {
            return new Answer.Show(NoticeCard.RetiredButton(click.Words));
        }

        if (Cut(fields.View, Coached.LongestView) is not { } view)
        {
            return new Answer.Say(TipCards.Nothing(click.Words).Summary);
        }

        var own = await documents.ChangeAsync(Coached.Documents, id, kept => (kept ?? asked) with { View = view, At = clock.GetUtcNow() }, cancellationToken);
        foreach (var leader in Agents.LeadersOf(team).Where(leader => leader.Id != own.Person))
        {
            await posts.ToAsync(own.Shop, leader, $"coached/{own.Id}", words => CoachingCards.ViewOf(own, team, words), cancellationToken);
        }

        var found = Tips.Find(await tips.AllAsync(own.Shop, cancellationToken), words: null);
        var others = found.Where(tip => tip.Person != own.Person).ToList();
        await posts.EditAsync(CoachingRounds.WhatOf(own), place => place.Person == own.Person, words => CoachingCards.Improving(own, others, team, words), cancellationToken);
        return new Answer.Show(CoachingCards.Improving(own, others, team, click.Words));
    }

    private static string? Cut(string? text, int most) => text?.Trim() is { Length: > 0 } said ? said[..Math.Min(said.Length, most)] : null;
}
