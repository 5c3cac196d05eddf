using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Helmsman.Slack.World;

/// <summary>The address that comes with a click or a command: for thirty minutes, and five answers at most.</summary>
public sealed class Hooks(SlackWorld world, SlackOptions options)
{
    private const int MostUses = 5;
    private static readonly TimeSpan Lives = TimeSpan.FromMinutes(30);

    private readonly ConcurrentDictionary<string, Hook> hooks = new(StringComparer.Ordinal);

    internal string New(SlackPlace place, SlackUser user, SlackPost? on)
    {
        var id = Guid.NewGuid().ToString("N");
        hooks[id] = new Hook(place, user, on, options.Clock.GetUtcNow(), 0);
        return id;
    }

    internal bool Use(string id, JsonObject answer)
    {
        if (!hooks.TryGetValue(id, out var hook) || hook.Uses >= MostUses || options.Clock.GetUtcNow() - hook.At > Lives)
        {
            return false;
        }

        hooks[id] = hook with { Uses = hook.Uses + 1 };
        Do(hook, answer);
        return true;
    }

    private void Do(Hook hook, JsonObject answer)
    {
        var (text, blocks) = ((string?)answer["text"] ?? "", answer["blocks"] as JsonArray);
        switch (hook.On)
        {
            case { } on when Is(answer, "delete_original"):
                world.Change(on, _ => null);
                break;
            case { } on when Is(answer, "replace_original"):
                world.Change(on, post => post with { Text = text, Blocks = blocks?.DeepClone().AsArray(), IsEdited = true });
                break;
            default:
                world.Post(hook.Place, (string?)answer["thread_ts"], options.BotUser, text, blocks, post => post with { OnlyFor = (string?)answer["response_type"] == "in_channel" ? null : hook.User.Id });
                break;
        }
    }

    private static bool Is(JsonObject answer, string flag) => answer[flag]?.ToString() is "true" or "True";

    private sealed record Hook(SlackPlace Place, SlackUser User, SlackPost? On, DateTimeOffset At, int Uses);
}
