using Helmsman.Cards.Moves.Coaching;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Coaching;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Moves.Coaching;

/// <summary>Keeps the tips, and has those who lead confirm them.</summary>
public sealed class TipBook(IDocuments documents, Posts posts)
{
    public Task<IReadOnlyList<Tip>> AllAsync(string shop, CancellationToken cancellationToken) => documents.AllAsync(Tip.Documents, shop + "/", cancellationToken);

    public Task<Tip?> FindAsync(string shop, string key, CancellationToken cancellationToken) => documents.FindAsync(Tip.Documents, Tip.IdOf(shop, key), cancellationToken);

    public async Task<Tip> KeepAsync(Tip tip, Team team, CancellationToken cancellationToken)
    {
        var kept = await documents.ChangeAsync(Tip.Documents, tip.Id, before => before ?? tip.In(team), cancellationToken);
        foreach (var leader in Agents.LeadersOf(team).Where(leader => leader.Id != tip.Person))
        {
            await posts.ToAsync(tip.Shop, leader, WhatOf(tip), words => TipCards.ToConfirm(kept, team, words), cancellationToken);
        }

        return kept;
    }

    /// <summary>Lets something become of a tip that is kept.</summary>
    public async Task<Tip> ChangeAsync(Tip tip, Team team, Func<Tip, Tip> change, CancellationToken cancellationToken)
    {
        var kept = await documents.ChangeAsync(Tip.Documents, tip.Id, before => change(before ?? tip), cancellationToken);
        await posts.EditAsync(WhatOf(tip), _ => true, words => TipCards.ToConfirm(kept, team, words), cancellationToken, AgeOf(kept));
        return kept;
    }

    private static int AgeOf(Tip tip) => (tip.MayBePosted ? 1 : 0) + (tip.ConfirmedBy is null ? 0 : 1);

    private static string WhatOf(Tip tip) => $"tip/{tip.Id}";
}
