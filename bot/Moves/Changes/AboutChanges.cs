using Helmsman.Bot.Interactions;
using Helmsman.Cards;
using Helmsman.Cards.Moves;
using Helmsman.Cards.Moves.Changes;
using Helmsman.Dialogs;
using Helmsman.Shop.Moves.Changes;

namespace Helmsman.Bot.Moves.Changes;

/// <summary>The buttons of an announced change, and the form that announces one.</summary>
public sealed class AboutChanges(ChangeDesk desk, TimeProvider clock) : ITakeClicks
{
    public IReadOnlyList<string> Takes { get; } = [Verbs.SendChange, Verbs.AcknowledgeChange, Verbs.GoLive, Verbs.GoLiveAnyway, Verbs.WithdrawChange];

    public async Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken)
    {
        var fields = Wire.Read(data, MoveFieldsJson.Default.ChangeFields) ?? new ChangeFields();
        if (click.Payload.Verb == Verbs.SendChange)
        {
            return await AnnounceAsync(click, fields with { Key = click.Payload.Key ?? HandOverKey.New() }, cancellationToken);
        }

        var (by, now) = (click.Speaker.Person.Id, clock.GetUtcNow());
        return await ApplyAsync(click, click.Payload.Verb switch
        {
            Verbs.AcknowledgeChange => new ChangeEvent.Acknowledged(by, now),
            Verbs.WithdrawChange => new ChangeEvent.Withdrawn(by, now),
            Verbs.GoLiveAnyway => new ChangeEvent.WentLive(by, now, fields.Reason?.Trim()),
            _ => new ChangeEvent.WentLive(by, now),
        }, cancellationToken);
    }

    private async Task<Answer> AnnounceAsync(Click click, ChangeFields fields, CancellationToken cancellationToken)
    {
        var (shop, now) = (click.Speaker.Shop, clock.GetUtcNow());
        if (ChangeFormCheck.Errors(fields, shop, now, click.Words) is { Count: > 0 } errors)
        {
            return new Answer.Show(ChangeForm.Of(fields, errors, shop, click.Speaker.Today, click.Words));
        }

        var product = ChangeFormCheck.ProductOf(fields, shop);
        var change = new ShopChange(
            shop.Profile.Id,
            fields.Key!,
            fields.Kind!,
            product?.Id,
            product?.Name,
            fields.Before?.Trim() ?? string.Empty,
            fields.After!.Trim(),
            ChangeFormCheck.GoesLiveAt(fields, shop.Profile)!.Value,
            click.Speaker.Person.Id,
            now,
            [],
            []);
        var kept = await desk.AnnounceAsync(desk.With(change, shop.Team), cancellationToken);
        return await click.ReplaceAsync(NoticeCard.Of(Tone.Good, click.Words.Sent(kept), click.Words), cancellationToken);
    }

    private async Task<Answer> ApplyAsync(Click click, ChangeEvent happened, CancellationToken cancellationToken)
    {
        var (shop, words, present) = (click.Speaker.Shop, click.Words, click.Speaker.Shop.Team.On(click.Speaker.Today));
        var place = Place.Of(click.Turn.Activity);
        // A change of another shop is none that the clicker knows of.
        var applied = click.Payload.Move is { } id && id.StartsWith(shop.Profile.Id + "/", StringComparison.Ordinal) ? await desk.ApplyAsync(id, happened, cancellationToken) : null;
        return applied switch
        {
            null => new Answer.Show(NoticeCard.Of(Tone.Neutral, words.NoSuchMove(), words)),
            ChangeApplied.Refused refused => new Answer.Say(words.Why(refused, present)),
            _ => new Answer.Show(ChangeCard.Of(
                applied.Change, applied.Change.IsWaiting ? present : shop.Team, shop.Profile, place.IsPersonal ? click.Speaker.Person.Id : null, words, place.Host)),
        };
    }
}
