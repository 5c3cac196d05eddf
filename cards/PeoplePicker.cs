using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>Picks people in a form: from the host's directory where that can be, else from those the bot knows.</summary>
public static class PeoplePicker
{
    private const string Dataset = "graph.microsoft.com/users";

    /// <summary>
    /// What the picker begins with: their ids in the directory. Where the host has none, or one of them is not known to be in it, their own ids,
    /// which say that the picker offers those the bot knows.
    /// </summary>
    public static string ValuesOf(IReadOnlyList<Person> people, Place place) => string.Join(
        ',',
        place.Host == Host.Teams && people.All(person => DirectoryId(person) is not null) ? people.Select(DirectoryId) : people.Select(person => person.Id));

    /// <summary>Who it is that the picker names; null when the bot has not met him.</summary>
    public static Person? Find(Team team, string value) => team.Find(value)
        ?? team.People.FirstOrDefault(person => person.Accounts.Any(account => string.Equals(account.DirectoryId, value, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The values of several, as hosts join them.</summary>
    public static IReadOnlyList<string> Split(string? values) =>
        (values ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <param name="values">Who is chosen at first, or was chosen before.</param>
    internal static AdaptiveChoiceSetInput Of(string id, Place place, Team team, string? values)
    {
        var input = new AdaptiveChoiceSetInput { Id = id, Value = string.IsNullOrEmpty(values) ? null : values };
        if (place.Host == Host.Teams && !Split(values).Any(value => team.Find(value) is not null))
        {
            input.AdditionalProperties["choices.data"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["type"] = "Data.Query",
                // In a chat of two there is nobody else in the conversation to choose from.
                ["dataset"] = place.IsPersonal ? Dataset : $"{Dataset}?scope=currentContext",
            };
        }
        else
        {
            input.Choices = [.. team.People.Where(person => person.LeftOn is null).Select(person => new AdaptiveChoice { Title = person.Name, Value = person.Id })];
        }

        return input;
    }

    private static string? DirectoryId(Person person) => person.Accounts.FirstOrDefault(account => account.DirectoryId is not null)?.DirectoryId;
}
