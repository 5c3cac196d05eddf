using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>People as somebody to choose from.</summary>
internal static class People
{
    /// <summary>The team but for those who have left, and the speaker even if he is the only one met so far.</summary>
    public static IReadOnlyList<Person> Everybody(Speaker speaker) =>
        [.. speaker.Shop.Team.People.Where(person => person.LeftOn is null).Append(speaker.Person).DistinctBy(person => person.Id)];

    /// <summary>Those of them whom work can be given to from here.</summary>
    public static IReadOnlyList<Person> Here(Speaker speaker, IEnumerable<Person> people) => [.. people.Where(speaker.CanMean)];

    public static IEnumerable<(string Value, string Label)> Choices(IReadOnlyList<Person> people) =>
        people.Select(person => (person.Id, Label(person, people)));

    /// <summary>1. 苏禾, 2. …, for an answer that may name several.</summary>
    public static string Numbered(IReadOnlyList<Person> people) =>
        string.Join('\n', people.Select((person, index) => $"{index + 1}. {Label(person, people)}"));

    /// <summary>By numbers or by names, one or several; null when the answer names somebody who is not there, or nobody.</summary>
    public static IReadOnlyList<Person>? Read(string answer, IReadOnlyList<Person> people)
    {
        var named = people.Where(person => answer.Contains(person.Name, StringComparison.OrdinalIgnoreCase)).ToList();
        if (named.Count > 0)
        {
            return named.DistinctBy(person => person.Name).Count() == named.Count ? named : null;
        }

        var pieces = answer.Split([' ', ',', '，', '、', ';', '和', '&'], StringSplitOptions.RemoveEmptyEntries);
        var numbers = pieces.Select(piece => Numerals.Read(piece) is { } number && number >= 1 && number <= people.Count ? people[(int)number - 1] : null).ToList();
        return numbers.Count > 0 && !numbers.Contains(null) ? [.. numbers.OfType<Person>().Distinct()] : null;
    }

    /// <summary>Two people of one name are told apart by their ids.</summary>
    private static string Label(Person person, IReadOnlyList<Person> people) =>
        people.Count(other => other.Name == person.Name) > 1 ? $"{person.Name} ({person.Id})" : person.Name;
}
