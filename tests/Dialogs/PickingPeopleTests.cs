using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Dialogs;

/// <summary>Roles given with the host's people picker.</summary>
public sealed class PickingPeopleTests
{
    private static readonly Payload Save = Payload.For(Verbs.SaveRole) with { Role = Roles.Service };

    private readonly Room room = new() { Channel = ("msteams", "https://smba.trafficmanager.net/emea/") };

    [Fact]
    public async Task In_teams_the_role_is_given_in_a_form_and_names_are_still_understood()
    {
        await room.FollowAsync("lin", "zh-CN", ("谁是美工", "美工：苏禾"), ("客服", "谁负责客服？|保存"), ("张三", "名单里没有"), ("林越", "客服：林越"));
        Assert.Equal(["lin"], room.Desk.Shop.Team.WhoHas(Roles.Service).Select(person => person.Id));
    }

    [Fact]
    public async Task Those_who_were_picked_hold_the_role_and_the_question_is_over()
    {
        room.Desk.Directory["entra-he"] = new Person("msteams:29:he", "何新", [new Account("msteams", "29:he", "entra-he")]);
        await room.FollowAsync("lin", "zh-CN", ("谁是美工", "美工：苏禾"), ("客服", "谁负责客服？"));

        var card = await SaveAsync("lin", "su, entra-he");

        Assert.Contains("苏禾、何新", card.PlainText, StringComparison.Ordinal);
        Assert.Equal(["su", "msteams:29:he"], room.Desk.Shop.Team.WhoHas(Roles.Service).Select(person => person.Id));
        await room.FollowAsync("lin", "zh-CN", ("昨天访客", "700"));
    }

    [Fact]
    public async Task Nobody_picked_leaves_the_role_to_nobody()
    {
        await SaveAsync("lin", "su");
        await SaveAsync("lin", "");
        Assert.Empty(room.Desk.Shop.Team.WhoHas(Roles.Service));
    }

    [Fact]
    public async Task Somebody_unknown_changes_nothing_and_the_form_comes_back_as_it_was()
    {
        var card = await SaveAsync("lin", "su,entra-nobody");

        Assert.Contains("不认识", card.PlainText, StringComparison.Ordinal);
        Assert.Contains("su,entra-nobody", card.Content.ToJson(), StringComparison.Ordinal);
        Assert.Empty(room.Desk.Shop.Team.WhoHas(Roles.Service));
    }

    [Fact]
    public async Task Who_does_not_steer_changes_nothing()
    {
        await SaveAsync("su", "su");
        Assert.Empty(room.Desk.Shop.Team.WhoHas(Roles.Service));
    }

    private async Task<Card> SaveAsync(string person, string people)
    {
        Card? card = null;
        await room.TurnAsync(person, async (talk, turn, cancellationToken) =>
            card = await talk.SaveRoleAsync(turn, Save.Role!, new RoleFields(people), cancellationToken));
        return card!;
    }
}
