using System.Globalization;
using System.Text.Json.Nodes;
using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Reminders;
using Microsoft.Extensions.DependencyInjection;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>What scenarios about time have in common: everybody of the demo shop has a chat, tasks are handed over, days go by.</summary>
internal static class WorkingDay
{
    private static readonly string[] Everybody = ["lin", "su", "zhou", "he", "chen"];

    /// <summary>On the wall clock in Shanghai.</summary>
    public static DateTimeOffset At(string local) =>
        new DateTimeOffset(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(8)).ToUniversalTime();

    public static async Task<BotHouse> BeginAsync(string at, string? deputyOfSu = null, params (string Key, string Value)[] settings)
    {
        var house = new BotHouse(startsAt: At(at), replace: services => Deputise(services, deputyOfSu), settings: settings);
        foreach (var person in Everybody)
        {
            await house.Teams.InstallAsync(person, TeamsClient.ChatOf(person));
        }

        return house;
    }

    /// <summary>The bot is started again, as late as that.</summary>
    public static async Task<BotHouse> AgainAsync(this BotHouse house, string at, string? deputyOfSu = null)
    {
        await house.DisposeAsync();
        return new BotHouse(house, startsAt: At(at), replace: services => Deputise(services, deputyOfSu));
    }

    public static Task<WorkItem> HandAsync(this BotHouse house, string what, string due, string to = "su", string role = Roles.Design, string kind = BriefKinds.General) =>
        house.Services.GetRequiredService<WorkDesk>().HandOverAsync(
            new Brief("demo", null, role, to, "lin", what, "转化率回到 4%", DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture), []) { Kind = kind },
            what,
            CancellationToken.None);

    public static async Task<WorkItem> FindAsync(this BotHouse house, WorkItem item) =>
        (await house.Documents.FindAsync(WorkItem.Documents, item.Id, CancellationToken.None))!;

    /// <summary>It is that time all at once, and whatever is due by then happens within the next minute.</summary>
    public static async Task GoToAsync(this BotHouse house, string at)
    {
        await house.GoOnAsync(At(at) - house.Clock.GetUtcNow());
        for (var second = 0; second < 40; second++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System);
            house.Clock.Advance(TimeSpan.FromSeconds(1));
        }
    }

    /// <summary>The task in the chat of whoever is to do it.</summary>
    public static Task<Sent> SeesTaskAsync(this BotHouse house, string person, string what) =>
        house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf(person) && sent.Button(Verbs.Snooze) is not null && sent.Says(what), $"{what} for {person}");

    /// <summary>Fills in a choice on the task and sends it.</summary>
    public static Task<ClickAnswer> ChooseAsync(this BotHouse house, string person, Sent task, string verb, string field, string value)
    {
        var data = task.Button(verb)!["data"]!.DeepClone().AsObject();
        data[field] = JsonValue.Create(value);
        return house.Teams.ClickAsync(person, task.Conversation, task.ActivityId, verb, data);
    }

    /// <summary>Messages, not edits of them, by which somebody was reminded, with what they said at first.</summary>
    public static IReadOnlyList<Sent> Reminders(this BotHouse house, string person) =>
        [.. house.Connector.All.Where(sent => sent is { Verb: "post", Card: not null } && sent.Conversation == TeamsClient.ChatOf(person) && IsReminder(sent))];

    public static Task<Sent> SeesReminderAsync(this BotHouse house, string person, string words) => house.SeenAsync(
        sent => sent.Conversation == TeamsClient.ChatOf(person) && sent.Card is not null && IsReminder(sent) && sent.Says(words), $"{words} for {person}");

    private static bool IsReminder(Sent sent) => sent.Says("件事等你") || sent.Says("开工清单") || sent.Says("这里的事都有着落了");

    private static void Deputise(IServiceCollection services, string? deputyOfSu) =>
        services.AddSingleton<FindDeputy>((team, person, _) => person == "su" && deputyOfSu is not null ? team.Find(deputyOfSu) : null);
}
