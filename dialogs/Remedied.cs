using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>A suggestion with what helped before (S149).</summary>
internal static class Remedied
{
    /// <summary>Names the best remedy of that role on record, with how often it was tried; the suggestion alone where there is none.</summary>
    public static async Task<string> SuggestionAsync(IDesk desk, Finding finding, string role, ITurnContext turn, CancellationToken cancellationToken)
    {
        var memory = await desk.RecallAsync(turn.Speaker().Shop.Profile.Id, cancellationToken);
        var best = memory.Remedies.Recall(finding).FirstOrDefault(remedy => remedy.Role == role && remedy.Hits > 0);
        var suggestion = BriefLines.Suggestion(finding, role, turn);
        return best is null ? suggestion : turn.Lines().Say("suggest.with-remedy", suggestion, turn.Words().Tried(best));
    }
}
