using Helmsman.Cards.Elements;
using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>Picks people in a form: from the host's directory where it has one, else from those the bot knows.</summary>
public static class PeoplePicker
{
    private const string Dataset = "graph.microsoft.com/users";

    /// <summary>How the picker names somebody: by his id in the directory where that is asked, else by his own.</summary>
    public static string ValueOf(Person person, Place place) => (place.Host == Host.Teams ? DirectoryId(person) : null) ?? person.Id;

    /// <summary>Who it is that the picker names; null when the bot has not met him.</summary>
    public static Person? Find(Team team, string value) => team.Find(value)
        ?? team.People.FirstOrDefault(person => person.Accounts.Any(account => string.Equals(account.DirectoryId, value, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The values of several, as the host joins them.</summary>
    public static IReadOnlyList<string> Split(string? values) =>
        (values ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <param name="known">Those the bot knows; of these, whoever has no id in the directory is offered by name.</param>
    /// <param name="value">Who is chosen at first, or was chosen before; several are joined by commas.</param>
    internal static AdaptiveChoiceSetInput Of(string id, Place place, IReadOnlyList<Person> known, string? value)
    {
        var input = new AdaptiveChoiceSetInput { Id = id, Value = value, Choices = [.. Named(known, place).Select(Choice)] };
        if (place.Host == Host.Teams)
        {
            input.AdditionalProperties["choices.data"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["type"] = "Data.Query",
                // In a chat of two there is nobody else in the conversation to choose from.
                ["dataset"] = place.IsPersonal ? Dataset : $"{Dataset}?scope=currentContext",
            };
        }

        return input;
    }

    private static IEnumerable<Person> Named(IReadOnlyList<Person> known, Place place) => place.Host == Host.Teams
        ? known.Where(person => DirectoryId(person) is null && Mentioning.IdOf(person) is not null)
        : known;

    private static AdaptiveChoice Choice(Person person) => new() { Title = person.Name, Value = person.Id };

    private static string? DirectoryId(Person person) => person.Accounts.FirstOrDefault(account => account.DirectoryId is not null)?.DirectoryId;
}
