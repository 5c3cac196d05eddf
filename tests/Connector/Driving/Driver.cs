using Helmsman.Connector.Client;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Driving;

/// <summary>Does in a made-up team what a line says.</summary>
internal sealed class Driver
{
    public const string Commands = """
          install           installs the bot in the team and in the person's own chat
          say TEXT          writes in the channel, with a mention of the bot
          reply TEXT        writes in the thread of the last message there, with a mention of the bot
          chat TEXT         writes in the person's own chat
          click VERB        presses a button of the last card that has it
          seen              shows the channel and the chat as they are now
          calls             shows what the bot has asked of the connector, and what it was answered
        """;

    private readonly ConnectorStub connector;
    private readonly TeamsSide teams;
    private readonly TeamsPerson person;
    private readonly TeamsTeam team;

    public Driver(ConnectorStub connector, HttpClient bot)
    {
        this.connector = connector;
        teams = connector.TeamsFor(bot);
        person = connector.World.AddPerson("林悦");
        team = connector.World.AddTeam("Made-up shop", person, connector.World.AddPerson("Ann Miller", "en-US", "America/Los_Angeles"));
    }

    private TeamsPlace Chat => connector.World.ChatWith(person);

    public Task<string> DoAsync(string line) => line.Split(' ', 2) switch
    {
        ["install"] => InstallAsync(),
        ["say", var text] => SayAsync(team.General, text, null),
        ["reply", var text] => SayAsync(team.General, text, connector.World.Seen(team.General) is [.., var last] ? last : null),
        ["chat", var text] => SayAsync(Chat, text, null),
        ["click", var verb] => ClickAsync(verb),
        ["seen"] => Task.FromResult($"{Shown(team.General)}\n=== chat ===\n{Shown(Chat)}"),
        ["calls"] => Task.FromResult(connector.Log.ToString()),
        _ => Task.FromResult(Commands),
    };

    private async Task<string> InstallAsync()
    {
        var answers = (await teams.Places.InstallAsync(person, team.General)).Concat(await teams.Places.InstallAsync(person, Chat));
        return string.Join('\n', answers.Select(Told));
    }

    private async Task<string> SayAsync(TeamsPlace place, string text, TeamsMessage? inThreadOf) =>
        Told((await teams.SayAsync(person, place, text, inThreadOf)).Answer!);

    private async Task<string> ClickAsync(string verb)
    {
        var card = connector.World.Seen(team.General).Concat(connector.World.Seen(Chat)).LastOrDefault(message => message.Button(verb) is not null);
        return card is null ? $"No card has a button {verb}." : Told(await teams.Cards.ClickAsync(person, card, verb));
    }

    private static string Told(BotAnswer answer) => $"{(int?)answer.Status} after {answer.Took.TotalMilliseconds:F0} ms {answer.Words}";

    private string Shown(TeamsPlace place) =>
        string.Join('\n', connector.World.Seen(place).Select(message => $"--- {message.Id} in {message.Root} by {message.From}\n{message.Words}"));
}
