using System.Collections.Concurrent;

namespace Helmsman.Slack.World;

/// <summary>Files, by their ids; the address for an upload is good for one.</summary>
public sealed class Files(string team)
{
    private readonly ConcurrentDictionary<string, SlackFile> files = new(StringComparer.Ordinal);
    private int last;

    public SlackFile? Find(string? id) => id is null ? null : files.GetValueOrDefault(id);

    /// <summary>As a block names it: by its id, or by one of the two addresses that are its own.</summary>
    public SlackFile? FindShown(string? id, string? url) => Find(id) ?? files.Values.FirstOrDefault(file => url is not null && (file.UrlPrivate == url || file.Permalink == url));

    internal SlackFile Announce(string name, string from, byte[]? bytes = null)
    {
        var id = $"F{Interlocked.Increment(ref last)}";
        var written = Uri.EscapeDataString(name);
        return files[id] = new SlackFile(id, name, name, from, bytes)
        {
            UrlPrivate = $"https://files.slack.com/files-pri/{team}-{id}/{written}",
            Permalink = $"https://made-up.slack.com/files/{from}/{id}/{written}",
        };
    }

    internal bool Fill(string id, byte[] bytes)
    {
        var isKnown = files.TryGetValue(id, out var file);
        if (isKnown)
        {
            files[id] = file! with { Bytes = bytes };
        }

        return isKnown;
    }

    internal void Delete(SlackFile file) => files.TryRemove(file.Id, out _);

    internal SlackFile Entitle(SlackFile file, string title) => files[file.Id] = file with { Title = title };
}
