using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Bot.Channels.Slack.Interactivity;

/// <summary>People are picked from the workspace where everybody in question is known there, and from the team where not.</summary>
public sealed class PickingTests
{
    private static readonly Place Here = Place.Of("slack", "https://slack.com/api/", isPersonal: false);
    private static readonly Person Known = new("su", "苏禾", [new Account("msteams", "29:su"), new Account("slack", "USU000")]);
    private static readonly Person Stranger = new("he", "何静", [new Account("msteams", "29:he")]);
    private static readonly Team All = Team.Empty.With(Known).With(Stranger);

    [Fact]
    public void A_form_begins_with_ids_of_the_workspace_or_with_the_teams_own()
    {
        Assert.Equal("USU000", PeoplePicker.ValuesOf([Known], Here));
        Assert.Equal("su,he", PeoplePicker.ValuesOf([Known, Stranger], Here));
        Assert.Equal("su", PeoplePicker.ValuesOf([Known], Place.Anywhere));
    }

    [Theory]
    [InlineData("USU000", "su")]
    [InlineData("su", "su")]
    [InlineData("he", "he")]
    [InlineData("29:he", null)]
    [InlineData("UNOBODY", null)]
    public void Who_was_picked_is_found_by_either(string value, string? person) => Assert.Equal(person, PeoplePicker.Find(All, value)?.Id);

    [Fact]
    public void A_form_can_be_opened_in_Slack_and_in_Teams_alone()
    {
        Assert.True(Here.OpensDialogs);
        Assert.True(Place.Of("msteams", "https://smba.trafficmanager.net/emea/", isPersonal: true).OpensDialogs);
        Assert.False(Place.Of("msteams", "http://localhost:56150/", isPersonal: true).OpensDialogs);
        Assert.False(Place.Of("webchat", "https://webchat.botframework.com/", isPersonal: true).OpensDialogs);
    }
}
