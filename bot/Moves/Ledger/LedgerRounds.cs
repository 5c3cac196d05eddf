using Helmsman.Bot.Moves.Rounds;
using Helmsman.Bot.Shops;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Moves.Ledger;

/// <summary>Once a month the statement of the month before, to those it concerns.</summary>
public sealed class LedgerRounds(LedgerBook book, Posts posts, IOptions<HelmsmanSettings> settings) : IComeRound
{
    private readonly HelmsmanSettings.LedgerSettings wanted = settings.Value.Ledger;

    public string Name => "ledger";

    public IReadOnlyList<TimeOnly> Times => wanted.On ? [wanted.At] : [];

    public async Task ComeAsync(ListedShop shop, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now.Day < wanted.Day || TimeOnly.FromDateTime(now.DateTime) < wanted.At)
        {
            return;
        }

        var month = new DateOnly(now.Year, now.Month, 1).AddMonths(-1);
        foreach (var terms in (await book.TermsAsync(shop.Profile.Id, cancellationToken)).Where(terms => terms.From <= month))
        {
            var shown = await book.DrawAsync(terms, month, cancellationToken);
            await book.SendAsync(shown, await posts.PeopleReachedAsync(LedgerBook.WhatOf(shown.Statement), cancellationToken), cancellationToken);
        }
    }
}
