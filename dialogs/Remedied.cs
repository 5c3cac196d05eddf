using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>What helped before (S149).</summary>
internal static class Remedied
{
    /// <summary>The best remedy of that role on record, with how often it was tried; null where there is none, or no role yet.</summary>
    public static async Task<string?> OfAsync(IDesk desk, Finding finding, string? role, ITurnContext turn, CancellationToken cancellationToken)
    {
        if (role is null)
        {
            return null;
        }

        var memory = await desk.RecallAsync(turn.Speaker().Shop.Profile.Id, cancellationToken);
        var best = memory.Remedies.Best(finding, role);
        return best is null ? null : turn.Words().Tried(best);
    }
}
