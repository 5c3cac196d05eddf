using System.Globalization;
using System.Text.Json.Nodes;

namespace Helmsman.Slack.World;

/// <summary>The workspace: its people, its channels, and what each of them shows.</summary>
public sealed class SlackWorld(SlackOptions options)
{
    private readonly Lock gate = new();
    private readonly List<SlackUser> users = [];
    private readonly List<SlackPlace> places = [];
    private long lastTs;

    public IReadOnlyList<SlackUser> Users => Within(() => users.ToArray());

    public IReadOnlyList<SlackPlace> Places => Within(() => places.ToArray());

    /// <summary>What is open before people, and their home tabs.</summary>
    public Views Views { get; } = new(options);

    public Files Files { get; } = new(options.Team);

    /// <summary>The addresses at which a click can be answered later.</summary>
    public Hooks Hooks => field ??= new(this, options);

    /// <summary>The code with which every call of the bot is refused; null: its token is good.</summary>
    public string? Revoked { get; set; }

    public SlackUser AddUser(string name, string locale = "zh-CN", string zone = "Asia/Shanghai", string? id = null) => Within(() =>
    {
        var user = new SlackUser(id ?? string.Create(CultureInfo.InvariantCulture, $"U0{users.Count + 1:D7}"), name, locale, zone);
        users.Add(user);
        return user;
    });

    /// <param name="hasBot">False: it is to be invited.</param>
    public SlackPlace AddPlace(PlaceKind kind, string name, IReadOnlyList<SlackUser> people, bool hasBot = false, bool isShared = false, string? id = null) => Within(() =>
    {
        var letter = kind switch { PlaceKind.Chat => 'D', PlaceKind.Channel => 'C', _ => 'G' };
        var place = new SlackPlace(id ?? string.Create(CultureInfo.InvariantCulture, $"{letter}0{places.Count + 1:D7}"), kind, name, people) { HasBot = hasBot, IsShared = isShared };
        places.Add(place);
        return place;
    });

    /// <summary>The person's own conversation with the bot: one, whoever began it.</summary>
    public SlackPlace ChatWith(SlackUser user) => Within(() => places.Find(place => place.Kind == PlaceKind.Chat && place.People[0].Id == user.Id)
        ?? AddPlace(PlaceKind.Chat, user.Name, [user], hasBot: true));

    public SlackUser? FindUser(string? id) => Within(() => users.Find(user => user.Id == id));

    /// <summary>By the place's id, or by a person's for the conversation with him; null also for what was deleted.</summary>
    public SlackPlace? FindPlace(string? id) => Within(() => places.Find(place => place.Id == id && !place.IsDeleted) ?? (FindUser(id) is { } user ? ChatWith(user) : null));

    /// <summary>What is to be seen there now, oldest first: after edits, without what was deleted.</summary>
    /// <param name="by">Whoever looks; null: everybody, so without what is for one person.</param>
    public IReadOnlyList<SlackPost> Seen(SlackPlace place, SlackUser? by = null) =>
        Within(() => place.Posts.Where(post => post.OnlyFor is null || post.OnlyFor == by?.Id).ToArray());

    /// <summary>All that anybody can see anywhere.</summary>
    public IReadOnlyList<SlackPost> All => Within(() => places.SelectMany(place => place.Posts).ToArray());

    /// <summary>The message as it is now; null when it is gone.</summary>
    public SlackPost? Now(SlackPost post) => Find(post.Place, post.Ts);

    /// <summary>Somebody puts a file to a message of his.</summary>
    /// <param name="bytes">None: they are still on their way.</param>
    public SlackPost Attach(SlackPost post, string name, byte[] bytes)
    {
        var file = Files.Announce(name, post.From, bytes);
        Change(post, with => with with { Files = [.. with.Files, file] });
        return Now(post)!;
    }

    /// <summary>The app put it there itself, or is where it was shared.</summary>
    public bool BotMaySee(SlackFile file) => file.From == options.BotUser || All.Any(post => post.Place.HasBot && post.Files.Any(each => each.Id == file.Id));

    internal SlackPost? Find(SlackPlace place, string? ts) => Within(() => place.Posts.Find(post => post.Ts == ts));

    internal SlackPost Post(SlackPlace place, string? thread, string from, string text, JsonArray? blocks, Func<SlackPost, SlackPost>? with = null) => Within(() =>
    {
        var post = new SlackPost(NextTs(), place, thread, from, text, blocks is { Count: > 0 } ? blocks.DeepClone().AsArray() : null);
        place.Posts.Add(post = with?.Invoke(post) ?? post);
        return post;
    });

    /// <summary>Puts the changed message in its place, or takes it away.</summary>
    internal void Change(SlackPost post, Func<SlackPost, SlackPost?> change) => Within(() =>
    {
        var index = post.Place.Posts.FindIndex(each => each.Ts == post.Ts);
        var changed = change(post.Place.Posts[index]);
        post.Place.Posts.RemoveAt(index);
        post.Place.Posts.InsertRange(index, changed is null ? [] : [changed]);
        return index;
    });

    /// <summary>Ids are times in microseconds, and never the same twice.</summary>
    internal string NextTs() => Within(() =>
    {
        lastTs = Math.Max(lastTs + 1, options.Clock.GetUtcNow().ToUnixTimeMilliseconds() * 1000);
        return string.Create(CultureInfo.InvariantCulture, $"{lastTs / 1_000_000}.{lastTs % 1_000_000:D6}");
    });

    // The lock may be taken again by who holds it.
    private T Within<T>(Func<T> work)
    {
        lock (gate)
        {
            return work();
        }
    }
}
