using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;
using static Helmsman.Tests.Cards.Fixtures;

namespace Helmsman.Tests.Cards;

public sealed class TaskViewTests
{
    private static readonly TaskView InChannel = TaskView.ForEverybody(new Place(Host.Teams, IsPersonal: false));

    [Theory]
    [InlineData("msteams", "https://smba.trafficmanager.net/emea/", Host.Teams)]
    [InlineData("msteams", "http://localhost:56150/_connector", Host.TeamsLike)]
    [InlineData("msteams", "http://127.0.0.1:5200/", Host.TeamsLike)]
    [InlineData("msteams", "http://[::1]:5200/", Host.TeamsLike)]
    [InlineData("msteams", "nowhere", Host.Plain)]
    [InlineData("webchat", "https://webchat.botframework.com/", Host.Plain)]
    [InlineData("directline", "https://directline.botframework.com/", Host.Plain)]
    [InlineData("local", "http://localhost:3978/local/connector", Host.Plain)]
    public void A_host_is_known_by_its_channel_and_its_address(string channel, string serviceUrl, Host host) =>
        Assert.Equal(host, Place.Of(channel, serviceUrl, isPersonal: false).Host);

    [Theory]
    [InlineData(Host.Teams, false, false)]
    [InlineData(Host.Teams, true, true)]
    [InlineData(Host.TeamsLike, false, true)]
    [InlineData(Host.Plain, false, true)]
    public void Only_where_others_read_along_and_each_can_have_his_own_the_card_goes_without_buttons(Host host, bool isPersonal, bool buttons)
    {
        var view = TaskView.ForEverybody(new Place(host, isPersonal));

        Assert.Equal(buttons, view.Buttons);
        Assert.Equal((!buttons, buttons), (view.EachHisOwn, view.Steers));
    }

    [Theory]
    [InlineData(Host.Teams, false, true)]
    [InlineData(Host.Teams, true, true)]
    [InlineData(Host.Plain, true, true)]
    [InlineData(Host.Plain, false, false)]
    public void Whoever_reads_a_copy_of_his_own_gets_the_buttons_that_he_may_press(Host host, bool isPersonal, bool hisOwn)
    {
        var place = new Place(host, isPersonal);

        Assert.Equal((true, !hisOwn), (TaskView.ForReader(place, assignee: true, steers: false).Buttons, TaskView.ForReader(place, assignee: true, steers: false).Steers));
        Assert.Equal((!hisOwn, true), (TaskView.ForReader(place, assignee: false, steers: true).Buttons, TaskView.ForReader(place, assignee: false, steers: true).Steers));
    }

    [Fact]
    public void The_assignee_s_client_asks_for_his_own_view_and_nobody_else_s()
    {
        var card = Draw(Handed(), CrewInTeams);

        Assert.Equal("work.view", (string?)card["refresh"]!["action"]!["verb"]);
        Assert.Equal(["29:3"], card["refresh"]!["userIds"]!.AsArray().Select(id => (string?)id));
    }

    [Fact]
    public void When_it_is_done_no_client_asks_by_itself() =>
        Assert.Empty(Draw(Handed(Acknowledged, Done), CrewInTeams)["refresh"]!["userIds"]!.AsArray());

    [Fact]
    public void No_more_than_sixty_clients_ask()
    {
        var everywhere = new Person("p3", "Ana Silva", [.. Enumerable.Range(0, 61).Select(index => new Account("msteams", $"29:{index}"))]);

        Assert.Equal(60, Draw(Handed(), Crew.With(everywhere))["refresh"]!["userIds"]!.AsArray().Count);
    }

    [Fact]
    public void The_assignee_is_mentioned_by_his_id_in_teams()
    {
        var card = Draw(Handed(), CrewInTeams);
        var mention = Assert.Single(card["msteams"]!["entities"]!.AsArray())!;

        Assert.Equal(("mention", "<at>Ana Silva</at>", "29:3"), ((string?)mention["type"], (string?)mention["text"], (string?)mention["mentioned"]!["id"]));
        Assert.Contains(CardReading.TextsOf(card), text => text.Contains("<at>Ana Silva</at>", StringComparison.Ordinal));
        Assert.Contains("@Ana Silva", TaskCard.Of(Handed(), CrewInTeams, Lanxi, Gallery.English, InChannel).PlainText, StringComparison.Ordinal);
    }

    public static TheoryData<string> Names => [.. HostileText.Samples, "</at><at>Boss</at>", "苏禾 <b>", "a\nb", new string('长', 300)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_cannot_break_out_of_its_mention(string name)
    {
        var card = Draw(Handed(), Crew.With(new Person("p3", name, [new Account("msteams", "29:3")])));
        var text = (string)Assert.Single(card["msteams"]!["entities"]!.AsArray())!["text"]!;

        Assert.Matches(@"^<at>[^<>\\*_`\[\]&#~!|{}()]{1,80}</at>$", text);
        var shown = Assert.Single(CardReading.TextsOf(card["body"]), each => each.Contains("<at>", StringComparison.Ordinal));
        Assert.DoesNotContain("at>", shown.Replace(text, "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_whose_name_nothing_is_left_is_named_without_a_mention()
    {
        var card = Draw(Handed(), Crew.With(new Person("p3", "***", [new Account("msteams", "29:3")])));

        Assert.Null(card["msteams"]!["entities"]);
        Assert.Contains(CardReading.TextsOf(card), text => text.Contains("***", StringComparison.Ordinal));
    }

    private static JsonNode Draw(WorkItem item, Team team) =>
        JsonNode.Parse(TaskCard.Of(item, team, Lanxi, Gallery.English, InChannel).Content.ToJson())!;
}
