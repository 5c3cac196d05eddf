using System.Globalization;
using Helmsman.Dialogs;
using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Moves.Logs;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Memory;
using Helmsman.Shop.Work;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Dialogs;

/// <summary>
/// A made-up shop: 1000 visitors, 30 buyers and 6000 yuan a day since September; on 2026-11-24 search brought 300 visitors fewer and conversion fell.
/// Lin is the operator, Su the designer, Zhou and Chen do the ads, nobody is in service.
/// </summary>
internal sealed class FakeDesk : IDesk
{
    private readonly Dictionary<string, Finding> findings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Subscription> subscriptions = new(StringComparer.Ordinal);

    public static readonly IReadOnlyList<Person> People = [Person("lin", "林越"), Person("su", "苏禾"), Person("zhou", "周到"), Person("chen", "陈晨")];

    public ShopSnapshot Shop { get; set; } = History() with
    {
        Team = new Team(People, new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal))
            .With(Roles.Operator, ["lin"]).With(Roles.Design, ["su"]).With(Roles.Ads, ["zhou", "chen"]),
    };

    public DateOnly Today { get; set; }

    public List<Brief> HandedOver { get; } = [];

    public List<string> Keys { get; } = [];

    public List<MonthTarget> Targets { get; } = [];

    public List<WorkItem> Open { get; } = [];

    public Task<Speaker> MeetAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var id = turn.Activity.From.Id;
        return Task.FromResult(new Speaker(Shop.Team.Find(id) ?? Person(id, id), Shop, CultureInfo.GetCultureInfo(turn.Activity.Locale!), Today));
    }

    public Task KeepAsync(Finding finding, CancellationToken cancellationToken)
    {
        findings[finding.Id] = finding;
        return Task.CompletedTask;
    }

    public Task<Finding?> FindAsync(string finding, CancellationToken cancellationToken) => Task.FromResult(findings.GetValueOrDefault(finding));

    public Task<WorkItem> HandOverAsync(Brief brief, string key, CancellationToken cancellationToken)
    {
        HandedOver.Add(brief);
        Keys.Add(key);
        return Task.FromResult(new WorkItem($"demo/{HandedOver.Count}", 11 + HandedOver.Count, brief, default, []));
    }

    public List<Brief> Proposed { get; } = [];

    public Task<WorkItem> ProposeAsync(Brief brief, string key, CancellationToken cancellationToken)
    {
        Proposed.Add(brief);
        Keys.Add(key);
        return Task.FromResult(new WorkItem($"demo/p{Proposed.Count}", 40 + Proposed.Count, brief, default, [new WorkEvent.Proposed(brief.RequestedBy, default)]));
    }

    public List<(string Item, WorkEvent Happened)> Happened { get; } = [];

    public Task<Applied?> ApplyAsync(string item, WorkEvent happened, CancellationToken cancellationToken)
    {
        Happened.Add((item, happened));
        return Task.FromResult(Open.Where(each => each.Id == item).Select(each => each.Apply(happened, Shop.Team)).FirstOrDefault());
    }

    /// <summary>Under whose card everything is written.</summary>
    public WorkItem? TaskHere { get; set; }

    public Task<WorkItem?> TaskHereAsync(ITurnContext turn, CancellationToken cancellationToken) => Task.FromResult(TaskHere);

    public Task<IReadOnlyList<WorkItem>> AllWorkAsync(string shop, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<WorkItem>>(Open);

    public Task<IReadOnlyList<WorkItem>> OpenWorkAsync(string shop, string person, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<WorkItem>>([.. Open.Where(item => item.Brief.Assignee == person)]);

    /// <summary>Who is in the conversation, by the id in the directory.</summary>
    public Dictionary<string, Person> Directory { get; } = new(StringComparer.Ordinal);

    /// <summary>Which activities answered which question.</summary>
    public Dictionary<string, Question> Answered { get; } = new(StringComparer.Ordinal);

    public Task<Person?> FetchAsync(ITurnContext turn, string directoryId, CancellationToken cancellationToken)
    {
        var person = Directory.GetValueOrDefault(directoryId);
        Shop = person is null ? Shop : Shop with { Team = Shop.Team.With(person) };
        return Task.FromResult(person);
    }

    public Task KeepAnswerAsync(ITurnContext turn, string activity, Question question, CancellationToken cancellationToken)
    {
        Answered[activity] = question;
        return Task.CompletedTask;
    }

    public CauseMemory Remembered { get; set; } = CauseMemory.Empty;

    public Task<CauseMemory> RecallAsync(string shop, CancellationToken cancellationToken) => Task.FromResult(Remembered);

    public ShopLogs Logs { get; set; } = ShopLogs.None;

    public Task<ShopLogs> LogsAsync(string shop, Period days, CancellationToken cancellationToken) => Task.FromResult(Logs);

    public Task SetTargetAsync(MonthTarget target, CancellationToken cancellationToken)
    {
        Targets.Add(target);
        return Task.CompletedTask;
    }

    public Task SetHoldersAsync(string shop, string role, IReadOnlyList<string> people, CancellationToken cancellationToken)
    {
        Shop = Shop with { Team = Shop.Team.With(role, people) };
        return Task.CompletedTask;
    }

    public Task<Team> ChangeTeamAsync(string shop, Func<Team, Team> change, CancellationToken cancellationToken)
    {
        Shop = Shop with { Team = change(Shop.Team) };
        return Task.FromResult(Shop.Team);
    }

    /// <summary>How often somebody looked after the tasks of those who are away.</summary>
    public int Covered { get; private set; }

    public Task CoverAsync(string shop, CancellationToken cancellationToken)
    {
        Covered++;
        return Task.CompletedTask;
    }

    /// <summary>Whatever is to be kept of people fails.</summary>
    public bool KeepsNothing { get; set; }

    public Task PartAsync(string shop, string person, CancellationToken cancellationToken)
    {
        if (KeepsNothing)
        {
            throw new IOException("Nothing is kept");
        }

        Shop = Shop with { Team = Shop.Team.Without(person, Today) };
        return Task.CompletedTask;
    }

    public Task<Subscription?> SubscriptionAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        Task.FromResult(subscriptions.GetValueOrDefault(turn.Activity.Conversation.Id));

    public Task<IReadOnlyList<DateTimeOffset>> SubscribeAsync(ITurnContext turn, TimeOnly at, string zone, BriefingDays days, CancellationToken cancellationToken)
    {
        subscriptions[turn.Activity.Conversation.Id] = new Subscription("demo", "room", at, zone, days, "zh-CN");
        var first = new DateTimeOffset(Today.AddDays(1).ToDateTime(at), TimeSpan.FromHours(8));
        return Task.FromResult<IReadOnlyList<DateTimeOffset>>([first, first.AddDays(1), first.AddDays(2)]);
    }

    private static Person Person(string id, string name) => new(id, name, [new Account("test", id)]);

    private static ShopSnapshot History() => Days.Of("2026-09-01", 85)
        .Visitors(1000).Buyers(30).Revenue(6000).Source("手淘搜索", 600).Source("直通车", 400)
        .On("2026-11-24").Visitors(700).Buyers(14).Revenue(2800).Source("手淘搜索", 300)
        .Snapshot();
}
