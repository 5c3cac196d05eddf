using Helmsman.Shop.Documents;
using Helmsman.Shop.Reports;

namespace Helmsman.Bot.Reports;

/// <summary>The files that wait for an answer, and their bytes.</summary>
public sealed class WaitingFiles(IDocuments documents, IBlobs blobs)
{
    /// <summary>The document first: whatever a crash leaves of a file is found by it and dropped in time.</summary>
    public async Task KeepAsync(WaitingFile waiting, IncomingFile file, CancellationToken cancellationToken)
    {
        await documents.ChangeAsync(WaitingFile.Documents, waiting.Id, kept => kept ?? waiting, cancellationToken);
        await blobs.WriteAsync(waiting.Blob, CopyAsync, cancellationToken);

        async Task CopyAsync(Stream to, CancellationToken token)
        {
            await using var from = file.Open();
            await from.CopyToAsync(to, token);
        }
    }

    public Task<WaitingFile?> FindAsync(string shop, string key, CancellationToken cancellationToken) =>
        documents.FindAsync(WaitingFile.Documents, WaitingFile.IdOf(shop, key), cancellationToken);

    public Task<IReadOnlyList<WaitingFile>> AllAsync(string shop, CancellationToken cancellationToken) =>
        documents.AllAsync(WaitingFile.Documents, shop, cancellationToken);

    /// <summary>Null: its bytes are gone.</summary>
    public async Task<IncomingFile?> OpenAsync(WaitingFile waiting, CancellationToken cancellationToken) =>
        await blobs.ReadAsync(waiting.Blob, cancellationToken) is { } content ? IncomingFile.Of(waiting.File, content) : null;

    public Task<WaitingFile> ChangeAsync(WaitingFile waiting, Func<WaitingFile, WaitingFile> change, CancellationToken cancellationToken) =>
        documents.ChangeAsync(WaitingFile.Documents, waiting.Id, kept => change(kept ?? waiting), cancellationToken);

    /// <summary>Its bytes go; that it was answered, and by whom, stays for those who press its buttons later.</summary>
    public async Task SettleAsync(WaitingFile waiting, string person, CancellationToken cancellationToken)
    {
        await ChangeAsync(waiting, kept => kept with { AnsweredBy = person, Columns = [] }, cancellationToken);
        await blobs.DeleteAsync(waiting.Blob, cancellationToken);
    }

    public async Task DropAsync(WaitingFile waiting, CancellationToken cancellationToken)
    {
        await blobs.DeleteAsync(waiting.Blob, cancellationToken);
        if (await documents.ReadAsync(WaitingFile.Documents, waiting.Id, cancellationToken) is { } kept)
        {
            // Somebody who answers in this very moment finds the bytes gone; the document is dropped next time.
            await documents.CompareAndSetAsync(WaitingFile.Documents, waiting.Id, null, kept.Version, cancellationToken);
        }
    }
}
