using System.Net;
using System.Text.Json;
using Helmsman.Bot.Channels.Slack.Install;
using Helmsman.Shop.Documents;

namespace Helmsman.Tests.Bot.Channels.Slack.Install;

public sealed class InstallTests : IAsyncLifetime
{
    private InstallDoor door = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => door = await InstallDoor.OpenAsync();

    public ValueTask DisposeAsync() => door.DisposeAsync();

    [Fact]
    public async Task Whoever_installs_is_asked_by_Slack_for_exactly_our_scopes()
    {
        var begun = await door.BeginAsync();
        Assert.Equal("https://slack.com/oauth/v2/authorize", begun.Address.GetLeftPart(UriPartial.Path));
        Assert.Equal(
            ("123.456", string.Join(',', Scopes.Asked), "https://helmsman.example/slack/oauth"),
            (begun.Asked["client_id"], begun.Asked["scope"], begun.Asked["redirect_uri"]));
        Assert.Equal(["client_id", "redirect_uri", "scope", "state"], begun.Asked.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Only_the_browser_that_began_has_the_cookie_and_no_script_reads_it()
    {
        var cookie = (await door.BeginAsync()).Cookie;
        Assert.All(["httponly", "secure", "samesite=lax", "max-age=600", "path=/"], each => Assert.Contains(each, cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_code_becomes_the_token_with_which_the_bot_speaks_there()
    {
        var shown = await door.ComeBackAsync(await door.BeginAsync());
        Assert.Equal(200, shown.Status);
        Assert.Equal(InstallDoor.Token, await door.Workspaces.TokenOfAsync("T1", Cancel));

        var kept = await door.Workspaces.FindAsync("T1", Cancel);
        Assert.Equal(("T1", "UBOT", "ULIN", null), (kept!.Id, kept.BotUser, kept.InstalledBy, kept.Revoked));
        Assert.DoesNotContain(InstallDoor.Token, kept.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_secret_goes_to_Slack_in_the_form_and_no_token_with_it()
    {
        await door.ComeBackAsync(await door.BeginAsync());
        var asked = Assert.Single(door.Slack.Asked);
        Assert.Equal(("https://slack.com/api/oauth.v2.access", null), (asked.Address, asked.Authorization));
        Assert.Equal(
            ("123.456", InstallDoor.Secret, InstallDoor.Code, "https://helmsman.example/slack/oauth"),
            (asked.Form["client_id"], asked.Form["client_secret"], asked.Form["code"], asked.Form["redirect_uri"]));
    }

    [Theory]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", "zh-CN", "舵手已经装进 Shop")]
    [InlineData("en-GB", "en", "Helmsman is in Shop")]
    [InlineData("fr;q=0.9,zh-TW;q=0.4", "en", "Helmsman is in Shop")]
    public async Task The_page_after_it_is_in_the_reader_s_language(string wanted, string language, string title)
    {
        var shown = await door.ComeBackAsync(await door.BeginAsync(), language: wanted);
        Assert.Contains($"<html lang=\"{language}\">", shown.Page, StringComparison.Ordinal);
        Assert.Contains(title, shown.Page, StringComparison.Ordinal);
        Assert.Contains("/invite @helmsman", shown.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workspace_s_name_is_text_and_no_markup()
    {
        var shown = await door.ComeBackAsync(await door.BeginAsync());
        Assert.Contains("Shop &lt;b&gt;&amp;amp;&lt;/b&gt; Co", shown.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", shown.Page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_keeps_the_page_or_is_told_its_address()
    {
        var headers = (await door.ComeBackAsync(await door.BeginAsync())).Headers;
        Assert.Equal(("no-store", "no-referrer"), (headers["Cache-Control"], headers["Referrer-Policy"]));
        Assert.StartsWith("default-src 'none'", headers["Content-Security-Policy"], StringComparison.Ordinal);
        Assert.Equal("text/html; charset=utf-8", headers["Content-Type"]);
    }

    [Fact]
    public async Task Who_was_there_and_was_revoked_is_good_again()
    {
        await door.ComeBackAsync(await door.BeginAsync());
        await door.Workspaces.RevokeAsync("T1", "token_revoked", Cancel);
        Assert.Null(await door.Workspaces.TokenOfAsync("T1", Cancel));

        await door.ComeBackAsync(await door.BeginAsync());
        Assert.Equal(InstallDoor.Token, await door.Workspaces.TokenOfAsync("T1", Cancel));
    }

    [Fact]
    public async Task What_was_begun_before_a_restart_is_finished_after_it()
    {
        var begun = await door.BeginAsync();
        await using var later = await InstallDoor.OpenAsync(door);
        Assert.Equal(200, (await later.ComeBackAsync(begun)).Status);
        Assert.Equal(409, (await later.ComeBackAsync(begun)).Status);
    }

    [Fact]
    public async Task Beginning_keeps_nothing_and_what_came_back_is_forgotten_when_it_could_not_come_again()
    {
        await door.BeginAsync();
        Assert.Empty(await door.Documents.AllAsync(UsedState.Documents, cancellationToken: Cancel));

        await door.ComeBackAsync(await door.BeginAsync());
        door.Clock.Advance(TimeSpan.FromMinutes(11));
        await door.ComeBackAsync(await door.BeginAsync());
        Assert.Single(await door.Documents.AllAsync(UsedState.Documents, cancellationToken: Cancel));
    }

    [Fact]
    public void What_came_back_is_kept_letter_by_letter()
    {
        Assert.Equal("slack-install", UsedState.Documents.Name);
        Assert.Equal("{\"begun\":\"2026-11-22T01:00:00+00:00\"}", JsonSerializer.Serialize(new UsedState(new DateTimeOffset(2026, 11, 22, 1, 0, 0, TimeSpan.Zero)), UsedState.Documents.Json));
    }

    [Fact]
    public async Task Nothing_secret_is_in_the_log_or_on_a_page()
    {
        var begun = await door.BeginAsync();
        var shown = await door.ComeBackAsync(begun);
        door.Slack.Answer = """{"ok":false,"error":"bad_client_secret"}""";
        var refused = await door.ComeBackAsync(await door.BeginAsync());

        Assert.Contains("1760 ", door.Log, StringComparison.Ordinal);
        Assert.Contains("1761 Slack did not accept an installation: oauth.v2.access: bad_client_secret", door.Log, StringComparison.Ordinal);
        Assert.All(
            [InstallDoor.Secret, InstallDoor.Token, InstallDoor.Code, begun.State, begun.Cookie.Split('=', ';')[1]],
            secret => Assert.All([OurLinesOf(door.Log), shown.Page, refused.Page], text => Assert.DoesNotContain(secret, text, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Helmsman:Slack:ClientId")]
    [InlineData("Helmsman:Slack:ClientSecret")]
    [InlineData("Helmsman:Slack:PublicUrl")]
    public async Task Nothing_is_there_while_something_that_OAuth_needs_is_not_set(string missing)
    {
        await using var closed = await InstallDoor.OpenAsync(null, (missing, string.Empty));
        foreach (var address in new[] { "/slack/install", "/slack/oauth?code=1&state=2" })
        {
            using var response = await closed.GetAsync(address, cookie: null);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        Assert.Equal(missing != "Helmsman:Slack:ClientId", closed.Log.Contains("1764 ", StringComparison.Ordinal));
    }

    // At the lowest level ASP.NET itself writes a request's whole address; in production that level is off.
    private static string OurLinesOf(string log) =>
        string.Join('\n', log.Split('\n').Where(line => line.StartsWith("17", StringComparison.Ordinal) || line.StartsWith("122", StringComparison.Ordinal)));
}
