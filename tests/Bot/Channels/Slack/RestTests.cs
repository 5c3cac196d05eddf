using Helmsman.Bot.Channels.Slack.Out;
using Helmsman.Shop.Documents;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>A card that is longer than a message is read whole all the same.</summary>
public sealed class RestTests : IAsyncLifetime
{
    /// <summary>More rows than Slack draws; of the first in words as many as are read in a thread.</summary>
    private const int Long = 110;
    private const int Longer = 1000;

    private readonly SlackSide slack = new();

    public async ValueTask InitializeAsync() => await slack.InstalledAsync();

    public ValueTask DisposeAsync()
    {
        slack.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_a_message_cannot_hold_follows_in_its_thread()
    {
        await PostAsync("C1", Long);

        var said = slack.Wire.Of("chat.postMessage");
        Assert.Equal(("C1", "1795312800.000001", null), (said[1]["channel"], said[1]["thread_ts"], said[0]["thread_ts"]));
        Assert.Contains("row 110: 110 visitors", said[1]["text"], StringComparison.Ordinal);
        Assert.DoesNotContain("110 visitors", said[0]["blocks"], StringComparison.Ordinal);
        Assert.Equal(2, said.Count);
    }

    [Fact]
    public async Task What_is_too_long_to_be_read_there_is_a_file()
    {
        await PostAsync("C1;messageid=1795312700.000100", Longer);

        var text = slack.Wire.One("upload")["body"]!;
        Assert.All(Enumerable.Range(1, Longer), row => Assert.Contains($"row {row}: {row} visitors", text, StringComparison.Ordinal));
        Assert.Equal(Encoding(text).ToString(System.Globalization.CultureInfo.InvariantCulture), slack.Wire.One("files.getUploadURLExternal")["length"]);
        var completed = slack.Wire.One("files.completeUploadExternal");
        Assert.Equal(("C1", "1795312700.000100", """[{"id":"F1","title":"Visitors <fell>"}]"""), (completed["channel_id"], completed["thread_ts"], Unescaped(completed["files"]!)));
        Assert.Null(slack.Wire.One("upload").Token);
    }

    [Fact]
    public async Task A_card_that_fits_is_followed_by_nothing()
    {
        await PostAsync("C1", 99);

        Assert.Single(slack.Wire.Calls);
    }

    [Fact]
    public async Task The_same_card_again_sends_nothing_after_it_and_another_one_takes_its_place()
    {
        await PostAsync("C1", Longer);
        await EditAsync(Longer);
        Assert.Single(slack.Wire.Of("upload"));

        await EditAsync(Long);
        Assert.Equal("F1", slack.Wire.One("files.delete")["file"]);
        Assert.Contains("row 110", slack.Wire.Of("chat.postMessage")[^1]["text"], StringComparison.Ordinal);

        await EditAsync(3);
        Assert.Equal("1795312800.000002", slack.Wire.One("chat.delete")["ts"]);
        Assert.Empty(await slack.Documents.AllAsync(RestSent.Documents, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_taken_back_takes_it_along()
    {
        await PostAsync("C1", Longer);

        await slack.InAsync("C1", (turn, ct) => turn.DeleteActivityAsync("1795312800.000001", ct));

        Assert.Equal(["files.delete", "chat.delete"], slack.Wire.Calls.Select(call => call.Method).TakeLast(2));
    }

    [Fact]
    public async Task Where_it_cannot_follow_the_card_has_arrived_all_the_same()
    {
        slack.Wire.Response = call => call.Method.StartsWith("files.", StringComparison.Ordinal) ? FakeSlack.Error("missing_scope") : null;

        Assert.Equal("1795312800.000001", await PostAsync("C1", Longer));
    }

    [Fact]
    public async Task What_only_one_person_sees_is_followed_for_him_alone()
    {
        await slack.RunAsync(slack.Posts.WhisperAsync(new SlackPlace(FakeSlack.Team, "C1", null), "U7", SlackSide.CardActivity(Long), CancellationToken.None));

        Assert.Equal(["chat.postEphemeral U7", "chat.postEphemeral U7"], slack.Wire.Calls.Select(call => $"{call.Method} {call["user"]}"));
        Assert.Contains("row 110", slack.Wire.Calls[1]["text"], StringComparison.Ordinal);
    }

    private async Task<string?> PostAsync(string conversation, int rows)
    {
        string? id = null;
        await slack.InAsync(conversation, async (turn, ct) => id = (await turn.SendActivityAsync(SlackSide.CardActivity(rows), ct)).Id);
        return id;
    }

    private Task EditAsync(int rows) => slack.InAsync("C1", (turn, ct) =>
    {
        var edit = SlackSide.CardActivity(rows);
        edit.Id = "1795312800.000001";
        return turn.UpdateActivityAsync(edit, ct);
    });

    private static int Encoding(string text) => System.Text.Encoding.UTF8.GetByteCount(text);

    private static string Unescaped(string json) => System.Text.RegularExpressions.Regex.Unescape(json);
}
