using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>Picks people in a form: from the host's directory where that can be, else from those the bot knows.</summary>
public static class PeoplePicker
{
    private const string Dataset = "graph.microsoft.com/users";
    private const string SlackDataset = "slack.com/users";
    private const string Slack = "slack";

    /// <summary>
    /// What the picker begins with: their ids in the directory, or in the workspace. Where the host has none, or one of them is not known to be in it, their own ids,
    /// which say that the picker offers those the bot knows.
    /// </summary>
    public static string ValuesOf(IReadOnlyList<Person> people, Place place) => string.Join(
        ',',
        people.All(person => IdAt(place, person) is not null) ? people.Select(person => IdAt(place, person)) : people.Select(person => person.Id));

    /// <summary>Who it is that the picker names; null when the bot has not met him.</summary>
    public static Person? Find(Team team, string value) => team.Find(value)
        ?? team.People.FirstOrDefault(person => person.Accounts.Any(account => string.Equals(account.DirectoryId, value, StringComparison.OrdinalIgnoreCase)))
        ?? team.FindAccount(Slack, value);

    /// <summary>The values of several, as hosts join them.</summary>
    public static IReadOnlyList<string> Split(string? values) =>
        (values ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <param name="values">Who is chosen at first, or was chosen before.</param>
    internal static AdaptiveChoiceSetInput Of(string id, Place place, Team team, string? values)
    {
        var input = new AdaptiveChoiceSetInput { Id = id, Value = string.IsNullOrEmpty(values) ? null : values };
        if (place.OpensDialogs && !Split(values).Any(value => team.Find(value) is not null))
        {
            input.AdditionalProperties["choices.data"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["type"] = "Data.Query",
                ["dataset"] = DatasetAt(place),
            };
        }
        else
        {
            input.Choices = [.. team.People.Where(person => person.LeftOn is null).Select(person => new AdaptiveChoice { Title = person.Name, Value = person.Id })];
        }

        return input;
    }

    /// <summary>In a chat of two there is nobody else in the conversation to choose from.</summary>
    private static string DatasetAt(Place place) => place.Host == Host.Slack ? SlackDataset : place.IsPersonal ? Dataset : $"{Dataset}?scope=currentContext";

    private static string? IdAt(Place place, Person person) => place.Host switch
    {
        Host.Teams => DirectoryId(person),
        Host.Slack => person.Accounts.FirstOrDefault(account => account.Channel == Slack)?.User,
        _ => null,
    };

    private static string? DirectoryId(Person person) => person.Accounts.FirstOrDefault(account => account.DirectoryId is not null)?.DirectoryId;
}
