using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Slack.World;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>The steps of a day in a <see cref="SlackHouse"/>.</summary>
internal static class SlackWork
{
    public static bool IsBots(this SlackHouse house, SlackPost post) => post.From == house.Slack.Options.BotUser;

    /// <summary>The operator invites the bot into the channel, and it introduces itself with the briefing.</summary>
    public static async Task<SlackPost> InviteAsync(this SlackHouse house)
    {
        Assert.True((await house.Users.Places.InviteBotAsync(house.Person("lin"), house.Channel)).IsGood);
        return await house.SeesAsync(house.Channel, post => house.IsBots(post) && post.Button(Verbs.Ask) is not null, "the briefing");
    }

    /// <summary>Asks in somebody's own conversation with the bot, and returns the next thing it says there.</summary>
    public static async Task<SlackPost> AskAsync(this SlackHouse house, string person, string text)
    {
        var chat = house.ChatOf(person);
        var before = house.Slack.World.Seen(chat).Count;
        Assert.True((await house.Users.SayAsync(house.Person(person), chat, text)).Answer.IsGood);
        await house.AdvanceUntilAsync(() => house.Slack.World.Seen(chat).Skip(before).Any(house.IsBots), $"an answer to '{text}'", most: TimeSpan.FromMinutes(3));
        return house.Slack.World.Seen(chat).Skip(before).First(house.IsBots);
    }

    /// <summary>Opens the form beside an answer, puts a name in it, sends it, and waits for the task in that person's chat.</summary>
    public static async Task<SlackPost> HandOverByFormAsync(this SlackHouse house, string from, SlackPost answer, string to)
    {
        var (who, views) = (house.Person(from), house.Slack.World.Views);
        await house.Users.ClickAsync(who, answer, Verbs.OpenHandOff);
        await house.AdvanceUntilAsync(() => views.Before(who) is not null, "the form");
        var sent = await house.Users.SubmitAsync(who, (HandOffFields.AssigneeId, house.Person(to).Id));
        Assert.True(sent.IsGood && views.Before(who)?["submit"] is null, $"The form wants more: {sent.Body}");
        views.Close(who, all: true);
        return await house.SeesAsync(house.ChatOf(to), post => post.Button(Verbs.Acknowledge) is not null, $"the task in the chat of {to}");
    }

    /// <summary>
    /// Until the bot has Slack's answers to its posts. A card stands there before that, and what a test writes under it at once would come in a thread that the bot
    /// does not know for a task's: it would be a question. Nobody writes so fast.
    /// </summary>
    public static Task KnowsItsCardsAsync(this SlackHouse house) =>
        house.AdvanceUntilAsync(() => !house.Outbox().Any(row => row.IsPending), "Slack's answers to all posts", most: TimeSpan.FromMinutes(3));

    /// <summary>Writes to the bot in the thread of a card in the channel, with a file.</summary>
    /// <param name="bytes">None: Slack has not got them yet.</param>
    public static async Task<SlackFile> ShareUnderAsync(this SlackHouse house, string person, SlackPost card, string name, byte[] bytes, string text)
    {
        var post = house.Slack.World.Attach(house.Users.Write(house.Person(person), card.Place, text, inThreadOf: card), name, bytes);
        var (told, file) = (house.Users.EventOf(post), post.Files[0]);
        var each = told["event"]!["files"]![0]!;
        (each["mimetype"], each["url_private"], each["permalink"]) = ("image/png", file.UrlPrivate, file.Permalink);
        each["url_private_download"] = $"{house.Slack.Address}files/{file.Id}/download/{file.Id}";
        Assert.True((await house.Users.DeliverAsync(told)).IsGood);
        return file;
    }

    /// <summary>The file that a block of the message shows; null when it shows none.</summary>
    public static string? Picture(this SlackPost post) =>
        (string?)(post.Blocks ?? []).FirstOrDefault(block => (string?)block!["type"] == "image")?["slack_file"]?["url"];

    public static Task<IReadOnlyList<WorkItem>> ItemsAsync(this SlackHouse house) => house.Documents.AllAsync(WorkItem.Documents);
}
