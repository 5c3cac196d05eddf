using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Local;

/// <summary>Keeps what was said in the rooms and tells the open pages of every change.</summary>
public sealed class ActivityStore(IDocuments documents, LocalFeed feed, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, long> newest = new(StringComparer.Ordinal);

    public async Task<PageMessage> AppendAsync(string room, JsonObject activity, CancellationToken cancellationToken)
    {
        for (var number = await NewestAsync(room, cancellationToken) + 1; ; number++)
        {
            var id = KeptActivity.WireId(room, number);
            var kept = new KeptActivity(room, number, Stamped(activity, id, clock.GetUtcNow()), EditedAt: null);
            if (await WriteAsync(id, kept, 0, cancellationToken) is { } message)
            {
                newest.AddOrUpdate(room, number, (_, other) => Math.Max(other, number));
                return message;
            }
        }
    }

    /// <returns>False when there is no such message, or no longer.</returns>
    public async Task<bool> ReplaceAsync(string id, JsonObject? activity, CancellationToken cancellationToken)
    {
        while (await FindAsync(id, cancellationToken) is { Value.Activity: { } old } found)
        {
            var stamped = activity is null ? null : Stamped(activity, id, old["timestamp"]?.GetValue<DateTimeOffset>() ?? clock.GetUtcNow());
            var kept = found.Value with { Activity = stamped, EditedAt = clock.GetUtcNow() };
            if (await WriteAsync(id, kept, found.Version, cancellationToken) is not null)
            {
                return true;
            }
        }

        return false;
    }

    public Task<Document<KeptActivity>?> FindAsync(string id, CancellationToken cancellationToken) =>
        documents.ReadAsync(KeptActivity.Documents, KeptActivity.DocumentId(id), cancellationToken);

    public async Task<IReadOnlyList<PageMessage>> HistoryAsync(string room, CancellationToken cancellationToken) =>
        await documents.ListAsync(KeptActivity.Documents, KeptActivity.Prefix(room), cancellationToken).Select(PageMessage.Of).ToListAsync(cancellationToken);

    public async Task<long> NewestAsync(string room, CancellationToken cancellationToken)
    {
        if (!newest.TryGetValue(room, out var number))
        {
            number = await HistoryAsync(room, cancellationToken) is [.., var final] ? final.Number : 0;
            newest.TryAdd(room, number);
        }

        return number;
    }

    private async Task<PageMessage?> WriteAsync(string id, KeptActivity kept, long expectedVersion, CancellationToken cancellationToken)
    {
        if (!await documents.CompareAndSetAsync(KeptActivity.Documents, KeptActivity.DocumentId(id), kept, expectedVersion, cancellationToken))
        {
            return null;
        }

        var message = PageMessage.Of(new(id, kept, expectedVersion + 1));
        feed.Tell(message);
        return message;
    }

    private static JsonObject Stamped(JsonObject activity, string id, DateTimeOffset at)
    {
        var stamped = activity.DeepClone().AsObject();
        stamped["id"] = id;
        stamped["timestamp"] = at;
        return stamped;
    }
}
