using Helmsman.Bot.Channels.Slack.Out;
using Helmsman.Bot.Delivery;
using Helmsman.Shop.Documents;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>Which card a message shows.</summary>
public sealed class SlackCards(IDocuments documents, IOptions<HelmsmanSettings> settings, TimeProvider clock)
{
    /// <summary>Nothing else of an Adaptive Card needs a window.</summary>
    private static readonly string[] Opening = ["Action.ToggleVisibility", "Action.ShowCard", "Input."];

    /// <summary>A message was sent or edited.</summary>
    /// <param name="row">The row of the outbox that it was sent for.</param>
    public async Task KeepAsync(SlackPlace place, string ts, string card, Posting? row, CancellationToken cancellationToken)
    {
        var id = SlackCard.IdOf(place.Team, place.Channel, ts);
        var shown = new SlackCard(row?.Id, row is null ? card : null, clock.GetUtcNow());
        if (row is not null || Opening.Any(needed => card.Contains(needed, StringComparison.Ordinal)) || await FindAsync(id, cancellationToken) is not null)
        {
            await documents.ChangeAsync(
                SlackCard.Documents, id, kept => kept?.Posting == shown.Posting && kept?.Card == shown.Card ? kept! : shown, cancellationToken);
        }
    }

    /// <returns>As it is now: an edit that is on its way is in it. Null where the message shows none that is known.</returns>
    public async Task<ShownCard?> FindAsync(string team, string channel, string ts, CancellationToken cancellationToken) =>
        await FindAsync(SlackCard.IdOf(team, channel, ts), cancellationToken) switch
        {
            { Card: { } card } => new ShownCard(card, Posting: null),
            { Posting: { } posting } => await OfRowAsync(posting, cancellationToken),
            _ => null,
        };

    /// <summary>Nobody presses on what is so old.</summary>
    public async Task ForgetOldAsync(CancellationToken cancellationToken)
    {
        var oldest = clock.GetUtcNow() - TimeSpan.FromDays(settings.Value.Slack.CardsKeptDays);
        await foreach (var kept in documents.ListAsync(SlackCard.Documents, cancellationToken: cancellationToken))
        {
            if (kept.Value.ShownAt < oldest)
            {
                await documents.CompareAndSetAsync(SlackCard.Documents, kept.Id, null, kept.Version, cancellationToken);
            }
        }
    }

    private Task<SlackCard?> FindAsync(string id, CancellationToken cancellationToken) => documents.FindAsync(SlackCard.Documents, id, cancellationToken);

    private async Task<ShownCard?> OfRowAsync(string posting, CancellationToken cancellationToken) =>
        await documents.FindAsync(Posting.Documents, posting, cancellationToken) is { IsWithdrawn: false } row
        && await documents.FindAsync(Sheet.Documents, row.Sheet, cancellationToken) is { } sheet
            ? new ShownCard(sheet.Card, row.Id)
            : null;
}

/// <param name="Card">JSON of an Adaptive Card.</param>
/// <param name="Posting">The row of the outbox that keeps the message up to date.</param>
public sealed record ShownCard(string Card, string? Posting);
