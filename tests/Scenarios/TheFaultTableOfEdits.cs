using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Connector.Faults;
using Helmsman.Connector.Traffic;
using Helmsman.Connector.World;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;
using Microsoft.Extensions.DependencyInjection;

namespace Helmsman.Tests.Scenarios;

/// <summary>What Teams may answer to the edit of a task's card in the channel, after the designer acknowledged the task in her own chat.</summary>
public sealed class TheFaultTableOfEdits
{
    private static readonly Row[] Rows =
    [
        new("412", new Fault.Refused(Refusals.PreconditionFailed)),
        new("429", Fault.TooManyRequests(3)),
        new("429, twenty times", Fault.TooManyRequests(), Times: 20, Edits: 21, Logged: [1201]),
        new("502 with a gateway's page", Fault.Page()),
        new("503", Fault.Error(503, "ServiceUnavailable")),
        new("lost request", new Fault.LostRequest(), Logged: [1201]),
        new("lost response", new Fault.LostResponse(), Logged: [1201]),
        new("answer that is no JSON", Fault.NotJson(200), Logged: [1201]),
        new("answer without a body", Fault.WithoutBody(200), Edits: 1),
        new("slow answer", new Fault.Slow(TimeSpan.FromSeconds(20)), Edits: 1),
    ];

    public static TheoryData<string> Names => [.. Rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_one_card_shows_in_the_end_what_is_so(string name)
    {
        var row = Rows.Single(each => each.Name == name);
        await using var house = await TeamsHouse.OpenAsync();
        var (inChannel, inChat) = await HandedOverAsync(house);
        house.Connector.Faults.Next(call => IsEditOf(inChannel, call), row.Fault, row.Times);

        await AcknowledgeAsync(house, inChat);

        Assert.Equal(inChannel.Id, Assert.Single(Shown(house)).Id);
        Assert.True(Shown(house)[0].Says("苏禾"));
        Assert.Equal(row.Edits, house.Connector.Log.Calls.Count(call => IsEditOf(inChannel, call)));
        Assert.Equal(0, house.Connector.Faults.Left);
        Assert.Equal(row.Logged ?? [], house.LogBook.Ids);
        Assert.Empty(house.Connector.Limits.Violations);
    }

    [Fact]
    public async Task A_card_that_was_deleted_is_posted_anew_in_the_thread_that_goes_on_under_it()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var (inChannel, inChat) = await HandedOverAsync(house);
        await house.Teams.SayToOthersAsync(house.Person("lin"), inChannel.Place, "@苏禾 看一下", inThreadOf: inChannel);
        await house.Teams.DeleteAsync(house.Person("lin"), inChannel);

        await AcknowledgeAsync(house, inChat);

        var anew = Assert.Single(Shown(house));
        Assert.NotEqual(inChannel.Id, anew.Id);
        Assert.Equal(inChannel.Root, anew.Root);
        Assert.Equal([1202], house.LogBook.Ids);
        Assert.Empty(house.Connector.Limits.Violations);
    }

    [Fact]
    public async Task A_card_that_was_deleted_with_its_thread_is_posted_anew_in_the_channel()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var (inChannel, inChat) = await HandedOverAsync(house);
        await house.Teams.DeleteAsync(house.Person("lin"), inChannel);

        await AcknowledgeAsync(house, inChat);

        var anew = Assert.Single(Shown(house));
        Assert.Equal(anew.Id, anew.Root);
        Assert.Equal([1202], house.LogBook.Ids);
        Assert.Empty(house.Connector.Limits.Violations);
    }

    [Fact]
    public async Task A_card_whose_edit_is_refused_stays_as_it_was_and_is_right_after_the_next_change()
    {
        await using var house = await TeamsHouse.OpenAsync();
        var (inChannel, inChat) = await HandedOverAsync(house);
        house.Connector.Faults.Next(call => IsEditOf(inChannel, call), new Fault.Refused(Refusals.BadArgument));
        await AcknowledgeAsync(house, inChat);
        Assert.NotNull(Assert.Single(Tasks(house)).Button(Verbs.Acknowledge));
        Assert.Equal([1206], house.LogBook.Ids);
        house.LogBook.Expects("1206 ");

        await ClickAsync(house, inChat, Verbs.Done);

        Assert.Null(Assert.Single(Tasks(house)).Button(Verbs.Done));
        Assert.Empty(house.Connector.Limits.Violations);
    }

    /// <summary>The task's cards in the channel that show it as acknowledged; fails when there is one that does not.</summary>
    private static IReadOnlyList<TeamsMessage> Shown(TeamsHouse house)
    {
        Assert.All(Tasks(house), task => Assert.Null(task.Button(Verbs.Acknowledge)));
        return Tasks(house);
    }

    private static IReadOnlyList<TeamsMessage> Tasks(TeamsHouse house) =>
        [.. house.Connector.World.Seen(house.Team.General).Where(message => message.IsBots && message.Says("换主图"))];

    private static async Task<(TeamsMessage InChannel, TeamsMessage InChat)> HandedOverAsync(TeamsHouse house)
    {
        var general = house.Team.General;
        await house.Teams.Places.InstallAsync(house.Person("lin"), general);
        await house.SeesAsync(general, message => message is { IsBots: true, Card: not null }, "the briefing");
        await house.Services.GetRequiredService<WorkDesk>().HandOverAsync(Brief(), "key", TestContext.Current.CancellationToken);
        var inChannel = await house.SeesAsync(general, message => message.Button(Verbs.Acknowledge) is not null, "the task in the channel");
        var chat = house.Connector.World.ChatWith(house.Person("su"));
        var inChat = await house.SeesAsync(chat, message => message.Button(Verbs.Acknowledge) is not null, "the task in the designer's chat");
        await house.SettledAsync();
        return (inChannel, inChat);
    }

    private static Task AcknowledgeAsync(TeamsHouse house, TeamsMessage inChat) => ClickAsync(house, inChat, Verbs.Acknowledge);

    /// <summary>Then time passes until both cards are to be seen otherwise than before, and are or are given up: the click is answered earlier.</summary>
    private static async Task ClickAsync(TeamsHouse house, TeamsMessage inChat, string verb)
    {
        var before = Wanted(house);
        await house.Teams.Cards.ClickAsync(house.Person("su"), inChat, verb);
        await house.AdvanceUntilAsync(
            () => Wanted(house) == before + 2 && house.Outbox().All(row => !row.IsPending), "both cards as they should be", most: TimeSpan.FromMinutes(10));
    }

    private static int Wanted(TeamsHouse house) =>
        house.Outbox().Where(row => row.What.StartsWith("work/", StringComparison.Ordinal)).Sum(row => row.Wanted);

    private static bool IsEditOf(TeamsMessage message, Call call) => call.Operation == Operation.Update && call.Target == message.Id;

    private static Brief Brief()
    {
        var saturday = Period.Of(new DateOnly(2026, 11, 21));
        var shop = DemoShop.Profile.Id;
        var finding = new Finding(
            "f", shop, FindingRules.Asked, MetricIds.Conversion, null, null, null, saturday, saturday.Shift(-7), 0.031, 0.024, 9_000, Roles.Design);
        return new Brief(shop, finding, Roles.Design, "su", "lin", "换主图", "转化率回到 3.1%", saturday.Last.AddDays(3), []);
    }

    /// <summary>A fault and what is expected of the bot.</summary>
    /// <param name="Edits">Edits of the channel's card that were tried.</param>
    /// <param name="Logged">Ids of all warnings and errors; null: none.</param>
    private sealed record Row(string Name, Fault Fault, int Times = 1, int Edits = 2, int[]? Logged = null);
}
