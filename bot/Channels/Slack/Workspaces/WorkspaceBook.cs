using System.Security.Cryptography;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Slack.Workspaces;

/// <summary>Where the app is installed, and with which token it speaks there.</summary>
public sealed class WorkspaceBook(IDocuments documents, TokenGuard guard)
{
    public Task<Workspace?> FindAsync(string team, CancellationToken cancellationToken) =>
        documents.FindAsync(Workspace.Documents, team, cancellationToken);

    /// <summary>Null: the app is not installed there, or no longer.</summary>
    public async Task<string?> TokenOfAsync(string team, CancellationToken cancellationToken) =>
        await FindAsync(team, cancellationToken) is { Revoked: null } workspace ? Reveal(workspace) : null;

    /// <summary>Installed, or installed again: the newest token is the good one.</summary>
    public Task<Workspace> InstallAsync(string team, string name, string botUser, string token, string? by, CancellationToken cancellationToken)
    {
        var installed = new Workspace(team, name, botUser, guard.Hide(token), by);
        return documents.ChangeAsync(Workspace.Documents, team, _ => installed, cancellationToken);
    }

    /// <summary>The token is of no use any more.</summary>
    /// <param name="only">Which one: another may have taken its place meanwhile. Null: whichever there is.</param>
    /// <returns>What is kept now; null when the app was never there.</returns>
    public async Task<Workspace?> RevokeAsync(string team, string why, CancellationToken cancellationToken, string? only = null) =>
        await FindAsync(team, cancellationToken) is null
            ? null
            : await documents.ChangeAsync(Workspace.Documents, team, kept => only is null || Reveal(kept!) == only ? kept! with { Revoked = why } : kept!, cancellationToken);

    /// <summary>Without the keys it was hidden with it is as good as none, and is to be given anew.</summary>
    private string? Reveal(Workspace workspace)
    {
        try
        {
            return guard.Reveal(workspace.Token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
