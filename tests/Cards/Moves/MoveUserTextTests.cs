using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Cards.Moves.Changes;
using Helmsman.Cards.Moves.Meetings;
using Helmsman.Cards.Moves.Opinions;
using Helmsman.Cards.Moves.Wins;
using Helmsman.Shop.Moves.Changes;
using Helmsman.Shop.Moves.Opinions;
using Helmsman.Shop.Moves.Wins;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;
using static Helmsman.Tests.Cards.Fixtures;
using static Helmsman.Tests.Cards.Moves.MoveFixtures;

namespace Helmsman.Tests.Cards.Moves;

/// <summary>What people wrote into a team move shows as they wrote it and does nothing.</summary>
public sealed class MoveUserTextTests
{
    private const string Hostile = "*x* [a](http://b) <at>x</at> _y_";

    private static readonly Team Named = Crew with { People = [.. Crew.People.Select(person => person with { Name = Hostile })] };

    private static readonly Opinion Said = new(Hostile, Hostile, 5, Day);

    public static TheoryData<string> Cards => [.. Drawn.Keys];

    private static Dictionary<string, Card> Drawn => new(StringComparer.Ordinal)
    {
        ["change"] = ChangeCard.Of(Change, Named, Lanxi, null, Gallery.Chinese),
        ["reminder of a change"] = ChangeCard.Reminder(Change, Named, Lanxi, "p2", Gallery.Chinese),
        ["asked"] = OpinionCard.Of(Round, "p2", null, [], Named, Lanxi, Gallery.Chinese),
        ["table"] = OpinionTable.Of(Round, null, Named, Lanxi, Gallery.Chinese),
        ["win"] = WinCard.Of(WinResult.Of(Win with { Advantage = Hostile, How = Hostile, Items = [.. Win.Items.Select(item => item with { Name = Hostile })] }, []), Named, Lanxi, Gallery.Chinese),
        ["meeting"] = MeetingCard.Of(Pack with { Decisions = [Handed() with { Brief = Handed().Brief with { What = Hostile } }] }, Named, Place.Anywhere, Gallery.Chinese),
    };

    private static ShopChange Change => Waiting with
    {
        ProductName = Hostile, Before = Hostile, After = Hostile, Events = [new ChangeEvent.WentLive("p1", At(23, 1, 0), Hostile, [Roles.Ads])],
    };

    private static OpinionRound Round => Asked with
    {
        Topic = Hostile, Events = [new OpinionEvent.Answered("p2", At(23, 2, 0), Said), new OpinionEvent.Decided("p1", At(23, 3, 0), Hostile)],
    };

    [Theory]
    [MemberData(nameof(Cards))]
    public void User_text_is_never_where_markdown_is_read(string name)
    {
        var card = Drawn[name];

        Assert.DoesNotContain(
            CardReading.ElementsOf(JsonNode.Parse(card.Content.ToJson()), "TextBlock").Select(block => (string?)block["text"]).Append(card.Content.FallbackText),
            text => text!.Contains("*x*", StringComparison.Ordinal) && !text.Contains("\\*x\\*", StringComparison.Ordinal));
        Assert.Contains(Hostile, card.PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void One_who_was_asked_never_sees_what_another_said() =>
        Assert.DoesNotContain("直通车首位被抢", OpinionCard.Of(Answered, "p3", null, [], Crew, Lanxi, Gallery.Chinese).Content.ToJson(), StringComparison.Ordinal);
}
