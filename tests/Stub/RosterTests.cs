namespace Helmsman.Tests.Stub;

public sealed class RosterTests
{
    [Fact]
    public async Task A_roster_comes_page_by_page_and_everybody_once()
    {
        await using var wired = await Wired.StartAsync();
        var pages = new List<Heard> { await wired.Bot.GetAsync(Caller.To(wired.General.Id, "pagedmembers?pageSize=2")) };
        while ((string?)pages[^1].Json!["continuationToken"] is { } next)
        {
            pages.Add(await wired.Bot.GetAsync(Caller.To(wired.General.Id, $"pagedmembers?pageSize=2&continuationToken={Uri.EscapeDataString(next)}")));
        }

        Assert.Equal([2, 1], pages.Select(page => page.Json!["members"]!.AsArray().Count));
        var ids = pages.SelectMany(page => page.Json!["members"]!.AsArray()).Select(member => (string?)member!["id"]);
        Assert.Equal([wired.Ann.Id, wired.Bob.Id, wired.Cho.Id], ids);
        Assert.Equal(400, (await wired.Bot.GetAsync(Caller.To(wired.General.Id, "pagedmembers?continuationToken=bogus"))).Status);
    }

    [Fact]
    public async Task One_member_is_found_by_either_id_and_his_directory_id_is_named_otherwise_than_in_a_list()
    {
        await using var wired = await Wired.StartAsync();

        foreach (var id in new[] { wired.Bob.Id, wired.Bob.Oid })
        {
            var found = await wired.Bot.GetAsync(Caller.To(wired.General.Id, $"members/{Uri.EscapeDataString(id)}"));
            Assert.Equal((wired.Bob.Id, wired.Bob.Oid, "Bob"), (found.Id, (string?)found.Json!["aadObjectId"], (string?)found.Json["name"]));
        }

        var all = await wired.Bot.GetAsync(Caller.To(wired.General.Id, "members"));
        Assert.Equal(wired.Bob.Oid, (string?)all.Json![1]!["objectId"]);
        Assert.Equal(404, (await wired.Bot.GetAsync(Caller.To(wired.General.Id, $"members/{Uri.EscapeDataString(wired.Stranger.Id)}"))).Status);
    }

    [Fact]
    public async Task A_team_and_its_channels_are_told_but_not_the_private_ones()
    {
        await using var wired = await Wired.StartAsync();
        var sales = wired.World.AddChannel(wired.Team, "Sales");
        wired.World.AddChannel(wired.Team, "Board", isPrivate: true);

        var team = await wired.Bot.GetAsync($"teams/{Uri.EscapeDataString(wired.Team.Id)}");
        var channels = await wired.Bot.GetAsync($"teams/{Uri.EscapeDataString(wired.Team.Id)}/conversations");

        Assert.Equal(("Shop", wired.Team.GroupId), ((string?)team.Json!["name"], (string?)team.Json["aadGroupId"]));
        Assert.Equal(
            [(wired.General.Id, null), (sales.Id, "Sales")],
            channels.Json!["conversations"]!.AsArray().Select(each => ((string?)each!["id"], (string?)each["name"])));
        Assert.Equal(404, (await wired.Bot.GetAsync("teams/19%3Aunknown")).Status);
    }

    [Fact]
    public async Task A_reaction_comes_and_goes()
    {
        await using var wired = await Wired.StartAsync();
        var sent = await wired.Bot.PostAsync(Caller.To(wired.General.Id), Caller.Message("hello"));
        var reaction = Caller.To(wired.General.Id, $"activities/{sent.Id}/reactions/like");

        Assert.Equal(200, (await wired.Bot.PutAsync(reaction)).Status);
        Assert.Equal([(wired.Connector.Bot.Id, "like")], wired.World.Seen(wired.General)[0].Reactions);
        Assert.Equal(200, (await wired.Bot.DeleteAsync(reaction)).Status);
        Assert.Empty(wired.World.Seen(wired.General)[0].Reactions);
    }

    [Theory]
    [InlineData("GET", "conversations", 404)]
    [InlineData("GET", "conversations/x/activities/1/members", 404)]
    [InlineData("PATCH", "conversations/x/activities/1", 405)]
    public async Task What_Teams_has_not_is_answered_so_and_noted(string method, string path, int status)
    {
        await using var wired = await Wired.StartAsync();
        Assert.Empty(wired.Connector.Log.Unexpected);

        var heard = await wired.Bot.CallAsync(new HttpMethod(method), path, null);

        Assert.Equal(status, heard.Status);
        Assert.Equal([$"{method} /v3/{path}"], wired.Connector.Log.Unexpected);
    }
}
