using System.Net;

namespace Helmsman.Tests.Bot.Channels.Slack.Install;

/// <summary>What is refused is refused with a sentence, and Slack is not even asked.</summary>
public sealed class NotInstalledTests : IAsyncLifetime
{
    private InstallDoor door = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => door = await InstallDoor.OpenAsync();

    public ValueTask DisposeAsync() => door.DisposeAsync();

    [Fact]
    public async Task A_no_in_Slack_changes_nothing() =>
        await NotAskedAsync(403, "It was not allowed in Slack", await door.ComeBackAsync(await door.BeginAsync(), code: null, error: "access_denied"));

    [Fact]
    public async Task A_no_is_told_in_Chinese_too() =>
        await NotAskedAsync(403, "没有点同意", await door.ComeBackAsync(await door.BeginAsync(), code: null, error: "access_denied", language: "zh"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("forged")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_state_that_we_did_not_make_is_refused(string? state) =>
        await NotAskedAsync(400, "was not made by this bot", await door.ComeBackAsync(state, (await door.BeginAsync()).Cookie));

    [Fact]
    public async Task A_state_that_was_changed_is_refused()
    {
        var begun = await door.BeginAsync();
        var changed = begun.State[..40] + (begun.State[40] == 'A' ? 'B' : 'A') + begun.State[41..];
        await NotAskedAsync(400, "was not made by this bot", await door.ComeBackAsync(changed, begun.Cookie));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("helmsman-slack-install=0123456789abcdef0123456789abcdef")]
    public async Task What_another_browser_began_is_refused(string? cookie) =>
        await NotAskedAsync(400, "begun in another browser", await door.ComeBackAsync((await door.BeginAsync()).State, cookie));

    [Fact]
    public async Task After_ten_minutes_it_is_too_late()
    {
        var begun = await door.BeginAsync();
        door.Clock.Advance(TimeSpan.FromMinutes(10) + TimeSpan.FromSeconds(1));
        await NotAskedAsync(410, "Too much time has passed", await door.ComeBackAsync(begun));
    }

    [Fact]
    public async Task At_ten_minutes_it_is_not_yet_too_late()
    {
        var begun = await door.BeginAsync();
        door.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(200, (await door.ComeBackAsync(begun)).Status);
    }

    [Fact]
    public async Task A_second_time_is_refused_even_when_both_come_at_once()
    {
        var begun = await door.BeginAsync();
        var shown = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => door.ComeBackAsync(begun)));
        Assert.Equal([200, .. Enumerable.Repeat(409, 7)], shown.Select(each => each.Status).Order());
        Assert.Single(door.Slack.Asked);
        Assert.Contains("used already", shown.First(each => each.Status == 409).Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coming_back_with_neither_code_nor_error_is_refused() =>
        await NotAskedAsync(400, "something is missing", await door.ComeBackAsync(await door.BeginAsync(), code: null));

    [Fact]
    public async Task A_code_that_Slack_does_not_take_is_told()
    {
        door.Slack.Answer = """{"ok":false,"error":"invalid_code"}""";
        await NotKeptAsync(400, "Slack did not accept this installation", await door.ComeBackAsync(await door.BeginAsync()));
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests, 503, "Slack cannot be reached")]
    [InlineData(HttpStatusCode.BadRequest, 400, "Slack did not accept this installation")]
    public async Task Slack_itself_may_fail(HttpStatusCode said, int status, string told)
    {
        door.Slack.Status = said;
        await NotKeptAsync(status, told, await door.ComeBackAsync(await door.BeginAsync()));
    }

    [Fact]
    public async Task A_whole_organisation_is_not_a_workspace()
    {
        door.Slack.Answer = """{"ok":true,"access_token":"xoxb-1","bot_user_id":"U1","team":null,"enterprise":{"id":"E1"},"is_enterprise_install":true}""";
        await NotKeptAsync(400, "not in a whole organisation", await door.ComeBackAsync(await door.BeginAsync()));
    }

    [Theory]
    [InlineData("T9", 403)]
    [InlineData("T1", 200)]
    public async Task Where_workspaces_are_named_no_other_is_served(string named, int status)
    {
        await using var strict = await InstallDoor.OpenAsync(null, ("Helmsman:Slack:Workspaces:0", named));
        var shown = await strict.ComeBackAsync(await strict.BeginAsync());
        Assert.Equal(status, shown.Status);
        Assert.Equal(status == 200, await strict.Workspaces.FindAsync("T1", Cancel) is not null);
        Assert.Equal(status == 403, strict.Log.Contains("1762 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_page_of_a_refusal_leads_back_to_the_beginning() =>
        Assert.Contains("<a href=\"install\">Begin again</a>", (await door.ComeBackAsync("forged", cookie: null)).Page, StringComparison.Ordinal);

    private async Task NotAskedAsync(int status, string told, InstallDoor.Shown shown)
    {
        await NotKeptAsync(status, told, shown);
        Assert.Empty(door.Slack.Asked);
    }

    private async Task NotKeptAsync(int status, string told, InstallDoor.Shown shown)
    {
        Assert.Equal(status, shown.Status);
        Assert.Contains(told, shown.Page, StringComparison.Ordinal);
        Assert.Null(await door.Workspaces.FindAsync("T1", Cancel));
    }
}
