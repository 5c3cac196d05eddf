using System.Text.RegularExpressions;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs.Understanding;

/// <summary>People of the team whom a message names or mentions, in its order, and whether it speaks of the speaker himself.</summary>
internal sealed partial record NamedPeople(IReadOnlyList<Found<Person>> People, string TextWithout, bool SaysMe)
{
    /// <summary>A shorter part of a name is too likely to be another word.</summary>
    private const int ShortestPart = 3;

    public Person? First => People.Count > 0 ? People[0].Meaning : null;

    public static NamedPeople In(Reading said, Team team, IReadOnlyList<Person?> mentioned)
    {
        List<Found<Person>> found = [.. Marked(said.Text, mentioned)];
        foreach (var (name, person) in NamesOf(team).OrderByDescending(each => each.Name.Length))
        {
            if (Named(said.Text, name, found) is { } at)
            {
                found.Add(new Found<Person>(at, name.Length, person));
            }
        }

        return new([.. found.OrderBy(each => each.Start)], Without(said.Text, found), Me().IsMatch(said.Text));
    }

    private static IEnumerable<Found<Person>> Marked(string text, IReadOnlyList<Person?> mentioned) => text
        .Index().Where(letter => letter.Item == Said.Mark)
        .Select((letter, index) => (letter.Index, Person: index < mentioned.Count ? mentioned[index] : null))
        .Where(mark => mark.Person is not null)
        .Select(mark => new Found<Person>(mark.Index, 1, mark.Person!));

    /// <summary>Whole names, and of names in Latin letters each part that nobody else's name has.</summary>
    private static IEnumerable<(string Name, Person Person)> NamesOf(Team team)
    {
        var parts = team.People
            .SelectMany(person => PlainText.Of(person.Name).Split(' ').Where(part => part.Length >= ShortestPart && part.All(char.IsAsciiLetter)).Select(part => (part, person)))
            .GroupBy(each => each.part, StringComparer.Ordinal)
            .Where(same => same.Count() == 1)
            .Select(same => same.First());
        return team.People.Select(person => (PlainText.Of(person.Name), person)).Where(each => each.Item1.Length > 1).Concat(parts);
    }

    private static int? Named(string text, string name, List<Found<Person>> found)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (StandsAlone(text, at, name.Length) && found.TrueForAll(other => at >= other.End || at + name.Length <= other.Start))
            {
                return at;
            }
        }

        return null;
    }

    private static bool StandsAlone(string text, int at, int length) =>
        !char.IsAsciiLetter(text[at]) || ((at == 0 || !char.IsAsciiLetter(text[at - 1])) && (at + length == text.Length || !char.IsAsciiLetter(text[at + length])));

    /// <summary>A name can hold words that mean something else: 周日 …</summary>
    private static string Without(string text, List<Found<Person>> found)
    {
        var letters = text.ToCharArray();
        foreach (var person in found)
        {
            Array.Fill(letters, ' ', person.Start, person.Length);
        }

        return new string(letters);
    }

    [GeneratedRegex(@"我|\b(i|i'm|i'll|im|my|me)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Me();
}
