using System.Text.Json;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Dialogs.Briefs;

/// <summary>A dialog that an older version had begun goes on from what was said.</summary>
public sealed class OlderHandOffTests
{
    /// <summary>As it was kept while the dialog was a waterfall of prompts: it waits for the day.</summary>
    private const string Waterfall =
        """{"memory":{"LastTurn":"1795568400"},"dialogs":{"dialogStack":[{"id":"hand-off","state":{"dialogs":{"dialogStack":[{"id":"due","state":{"options":{"prompt":{"type":"message","text":"什么时候要？"}},"state":{"AttemptCount":0}}},{"id":"steps","state":{"options":"{\"Finding\":\"f1\",\"Role\":\"ads\"}","values":{"draft":"{\"Finding\":\"f1\",\"Role\":\"ads\",\"Assignee\":\"zhou\",\"What\":\"看后台\",\"Key\":\"k1\"}"},"stepIndex":3}}]}}}]}}""";

    [Fact]
    public async Task What_was_said_is_kept_and_the_rest_is_asked()
    {
        var storage = new MemoryStorage();
        var room = new Room(storage);
        await room.KeepAsync(Roles.Ads);
        await KeepAsync(storage, Waterfall);

        await room.FollowAsync("lin", "zh-CN", ("1", "步骤更新了|什么时候要"), ("1", "交给：周到（推广）|要做：看后台"), ("是", "任务 12"));
        Assert.Equal("k1", Assert.Single(room.Desk.Keys));
    }

    [Fact]
    public async Task After_its_time_it_is_put_aside_too()
    {
        var storage = new MemoryStorage();
        var room = new Room(storage);
        await room.KeepAsync(Roles.Ads);
        await KeepAsync(storage, Waterfall);
        room.Clock.Advance(room.Terms.Patience + TimeSpan.FromHours(1));

        await room.FollowAsync("lin", "zh-CN", ("昨天访客", "700|先放在一边"), ("继续", "什么时候要"), ("1", "要做：看后台"));
    }

    [Fact]
    public async Task What_nobody_can_read_any_more_ends_with_a_word()
    {
        var storage = new MemoryStorage();
        var room = new Room(storage);
        await KeepAsync(storage, """{"memory":{"LastTurn":"1795568400"},"dialogs":{"dialogStack":[{"id":"hand-off","state":{"dialogs":{"dialogStack":[]}}}]}}""");
        await room.FollowAsync("lin", "zh-CN", ("1", "还不知道要交办哪件事"), ("昨天访客", "700"));
    }

    private static Task KeepAsync(MemoryStorage storage, string state) => storage.WriteAsync(
        new Dictionary<string, object> { ["test/conversations/room/users/lin"] = JsonSerializer.Deserialize<Dictionary<string, object>>(state)! }, TestContext.Current.CancellationToken);
}
