using Helmsman.Bot.Conversations;
using Helmsman.Connector.Faults;
using Helmsman.Connector.Traffic;
using Helmsman.Connector.World;
using Helmsman.Shop.Documents;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>All that Teams may answer to a briefing for a channel, over the wire, and what comes of it: for people, for the operator, for the log.</summary>
public sealed class TheFaultTable
{
    private const int Failed = 1201;
    private const int MayBeDoubled = 1204;
    private const int NeverConfirmed = 1205;
    private const int GivenUp = 1206;
    private const int Silenced = 1210;

    /// <summary>The hourly sweep of the outbox comes in it, more than once; nothing more may be posted.</summary>
    private static readonly TimeSpan Afterwards = TimeSpan.FromHours(3);

    /// <summary>
    /// Teams tells of an installation twice, and the second telling may open again what the first one found shut: then it is tried once more.
    /// </summary>
    private const int Lasting = 1000;

    private static readonly TimeSpan AMoment = TimeSpan.FromSeconds(0.5);

    private static readonly Row[] Rows =
    [
        Passing("412", new Fault.Refused(Refusals.PreconditionFailed), AMoment),
        Passing("429, Retry-After in seconds", Fault.TooManyRequests(3), TimeSpan.FromSeconds(3)),
        Passing("429, Retry-After as a date", Fault.TooManyRequestsUntil(BotHouse.Morning.AddSeconds(7)), TimeSpan.FromSeconds(7)),
        Passing("429, Retry-After longer than a person would wait", Fault.TooManyRequests(60), TimeSpan.FromSeconds(60)) with { Logged = [Failed] },
        Passing("429 without Retry-After", Fault.TooManyRequests(null), AMoment),
        new Row("429, twenty times", Fault.TooManyRequests(), Times: 20, Calls: 21, Logged: [Failed]) { Rest = TimeSpan.FromSeconds(1) },
        Passing("502 with a gateway's page", Fault.Page(), AMoment),
        Passing("503", Fault.Error(503, "ServiceUnavailable"), AMoment),
        Passing("504", Fault.Error(504, "GatewayTimeout"), AMoment),
        Final("500", Fault.Error(500, "ServiceError")),
        Final("400", new Fault.Refused(Refusals.BadArgument)),
        Final("401", new Fault.Refused(Refusals.BotNotRegistered)),
        Final("413", new Fault.Refused(Refusals.MessageSizeTooBig)),
        Final("404 ConversationNotFound", new Fault.Refused(Refusals.ConversationNotFound)),
        .. Refusals.Forbidden.Select(answer => new Row($"403 {answer.ErrorCode}", new Fault.Refused(answer), Times: Lasting, Copies: 0, Logged: [Silenced], IsTold: true)),
        Unanswered("lost request", new Fault.LostRequest(), copies: 1),
        Unanswered("lost response", new Fault.LostResponse(), copies: 2),
        Unanswered("answer that is no JSON", Fault.NotJson(), copies: 2),
        new Row("two lost requests", new Fault.LostRequest(), Times: 2, Copies: 0, Calls: 2, Logged: [MayBeDoubled, NeverConfirmed]),
        new Row("two lost responses", new Fault.LostResponse(), Times: 2, Copies: 2, Calls: 2, Logged: [MayBeDoubled, NeverConfirmed]),
        new Row("answer without a body", Fault.WithoutBody()),
        new Row("slow answer", new Fault.Slow(TimeSpan.FromSeconds(20))),
    ];

    public static TheoryData<string> Names => [.. Rows.Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_briefing_meets_it_on_its_way_to_a_channel(string name)
    {
        var row = Rows.Single(each => each.Name == name);
        await using var house = await TeamsHouse.OpenAsync();
        var (operators, general) = (house.Connector.World.ChatWith(house.Person("lin")), house.Team.General);
        house.Connector.Faults.Next(call => IsPostTo(general, call), row.Fault, row.Times);

        await house.Teams.Places.InstallAsync(house.Person("lin"), general);
        await house.AdvanceUntilAsync(() => IsOver(house, operators, row.IsTold), "the end of it", most: TimeSpan.FromMinutes(10));
        await house.PassAsync(Afterwards);

        var calls = house.Connector.Log.Calls.Where(call => IsPostTo(general, call)).ToList();
        Assert.Equal(Math.Max(0, row.Times - calls.Count), house.Connector.Faults.Left);
        Assert.Equal(row.Copies, house.Connector.World.Seen(general).Count);
        Assert.InRange(calls.Count, row.Calls, row.Times == Lasting ? 2 : row.Calls);
        Assert.All(calls.Zip(calls.Skip(1)), pair => Assert.True(pair.Second.At - pair.First.At >= row.Rest, $"{pair.First.At:O} {pair.Second.At:O}"));
        Assert.Equal(row.IsTold ? 1 : 0, house.Connector.World.Seen(operators).Count);
        Assert.Equal(row.Logged ?? [], house.LogBook.Ids);
        Assert.Empty(house.Connector.Limits.Violations);
        Array.ForEach([.. house.LogBook.Errors], _ => house.LogBook.Expects(" Helmsman.Bot.Delivery.Courier: "));
    }

    private static Row Passing(string name, Fault fault, TimeSpan rest) => new(name, fault, Calls: 2) { Rest = rest };

    private static Row Final(string name, Fault fault) => new(name, fault, Copies: 0, Logged: [GivenUp]);

    private static Row Unanswered(string name, Fault fault, int copies) =>
        new(name, fault, Copies: copies, Calls: 2, Logged: [MayBeDoubled]) { Rest = TimeSpan.FromSeconds(30) };

    private static bool IsPostTo(TeamsPlace place, Call call) => call.Operation == Operation.Send && call.Conversation == place.Id;

    /// <summary>Nothing more is to be done for the briefing, and the operator has been told if he is to be.</summary>
    private static bool IsOver(TeamsHouse house, TeamsPlace operators, bool isTold)
    {
        var briefing = house.Outbox().FirstOrDefault(row => row.What.StartsWith("briefing/", StringComparison.Ordinal));
        return briefing is not null
            && (isTold ? IsSilent(house, briefing.Where) && house.Connector.World.Seen(operators).Count > 0 : !briefing.IsPending);
    }

    private static bool IsSilent(TeamsHouse house, string where) =>
        house.Documents.FindAsync(KnownConversation.Documents, where).GetAwaiter().GetResult()?.Silence is not null;

    /// <summary>A fault and what is expected of the bot.</summary>
    /// <param name="Times">How often it comes, one call after the other.</param>
    /// <param name="Copies">What a person sees in the channel in the end.</param>
    /// <param name="Calls">Posts that were tried.</param>
    /// <param name="Logged">Ids of all warnings and errors; null: none.</param>
    /// <param name="IsTold">The operator gets a notice in his own chat.</param>
    private sealed record Row(string Name, Fault Fault, int Times = 1, int Copies = 1, int Calls = 1, int[]? Logged = null, bool IsTold = false)
    {
        /// <summary>At least so long from one call to the next.</summary>
        public TimeSpan Rest { get; init; }
    }
}
