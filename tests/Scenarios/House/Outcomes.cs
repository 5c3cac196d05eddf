using System.Globalization;
using System.Text.Json.Nodes;
using Helmsman.Bot.Reports;
using Helmsman.Cards;
using Helmsman.Samples;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;
using Microsoft.Extensions.DependencyInjection;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>The demo shop's search traffic fell on Saturday; somebody gets it to do, does it, and days go by.</summary>
public static class Outcomes
{
    public const string Operator = "lin";
    public const string Doer = "zhou";
    public const string Source = "手淘搜索";

    /// <summary>Nothing of what is planted near the demo shop's last day shows this long before it.</summary>
    private const int Quiet = 60;

    /// <summary>A house in which both have spoken, on the morning after it fell.</summary>
    public static async Task<BotHouse> MorningAsync()
    {
        var house = new BotHouse();
        await house.Teams.InstallAsync(Operator, TeamsClient.Team);
        await house.Teams.InstallAsync(Doer, TeamsClient.ChatOf(Doer));
        await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.Team && sent.Card is not null, "the briefing");
        return house;
    }

    /// <summary>Asked, and handed over from the answer.</summary>
    public static async Task<WorkItem> HandOverAsync(this BotHouse house, string question = "为什么流量下降了")
    {
        var chat = TeamsClient.ChatOf(Operator);
        var answer = await house.Teams.AskAsync(Operator, chat, question);
        var data = JsonNode.Parse((Payload.For(Verbs.HandOff) with { Finding = (string?)answer.Button(Verbs.HandOff)!["data"]!["finding"], Role = Roles.Ads }).ToJson())!;
        await house.Teams.ClickAsync(Operator, chat, answer.ActivityId, Verbs.HandOff, data);
        foreach (var reply in new[] { "标题补回两个词", "1", "是" })
        {
            await house.Teams.SayAsync(Operator, chat, reply);
        }

        await house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf(Doer) && sent.Button(Verbs.Done) is not null, "the task in the doer's chat");
        return (await house.ItemsAsync())[^1];
    }

    public static async Task StartAsync(this BotHouse house, WorkItem item, string view = "标题可能又被改了")
    {
        var desk = house.Services.GetRequiredService<Helmsman.Bot.Work.WorkDesk>();
        Assert.IsType<Applied.Changed>(await desk.ApplyAsync(item.Id, new WorkEvent.Started(Doer, house.Clock.GetUtcNow(), view), TestContext.Current.CancellationToken));
    }

    public static async Task FinishAsync(this BotHouse house, WorkItem item, string? what = "标题加回了那两个词")
    {
        var desk = house.Services.GetRequiredService<Helmsman.Bot.Work.WorkDesk>();
        Assert.IsType<Applied.Changed>(await desk.ApplyAsync(item.Id, new WorkEvent.Done(Doer, house.Clock.GetUtcNow(), what), TestContext.Current.CancellationToken));
    }

    /// <summary>Day by day, each early on the morning after, the exports come in, before the briefing would have to say that it waits.</summary>
    /// <param name="factor">By how much each source's visitors, buyers and money differ from what they would be.</param>
    public static async Task DaysComeAsync(this BotHouse house, DateOnly first, DateOnly last, Func<string, double>? factor = null)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            var morning = new DateTimeOffset(day.AddDays(1), new TimeOnly(7, 0), TimeSpan.FromHours(8));
            await house.GoOnAsync(morning - house.Clock.GetUtcNow());
            foreach (var file in DemoShop.Write(day.AddDays(Quiet), new(day, day)))
            {
                await TakeAsync(house, file.Text.StartsWith("统计日期,流量来源,", StringComparison.Ordinal) && factor is not null ? Scaled(file, factor) : file);
            }
        }
    }

    private static async Task TakeAsync(BotHouse house, SampleFile file) => Assert.IsType<Received.Kept>(
        await house.Services.GetRequiredService<ReportsIn>().TakeAsync(DemoShop.Profile.Id, IncomingFile.Of(file.Name, file.Bytes), TestContext.Current.CancellationToken));

    public static Task<IReadOnlyList<WorkItem>> ItemsAsync(this BotHouse house) =>
        house.Documents.AllAsync(WorkItem.Documents, DemoShop.Profile.Id + "/", TestContext.Current.CancellationToken);

    public static async Task<WorkItem> ItemAsync(this BotHouse house, WorkItem item) => (await house.ItemsAsync()).Single(each => each.Id == item.Id);

    private static SampleFile Scaled(SampleFile file, Func<string, double> factor) =>
        file with { Text = string.Join('\n', file.Text.Split('\n').Select((line, index) => index == 0 || line.Length == 0 ? line : Scaled(line.Split(','), factor))) };

    private static string Scaled(string[] cells, Func<string, double> factor)
    {
        // Visitors, buyers and money; what it cost stays.
        foreach (var column in new[] { 2, 3, 4 })
        {
            var scaled = double.Parse(cells[column], CultureInfo.InvariantCulture) * factor(cells[1]);
            cells[column] = scaled.ToString(column == 4 ? "0.00" : "0", CultureInfo.InvariantCulture);
        }

        return string.Join(',', cells);
    }
}
