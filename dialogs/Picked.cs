using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>People picked in a form: whoever the team does not know yet is looked up where the form was opened.</summary>
internal static class Picked
{
    /// <returns>Null when one of them is nobody that can be found.</returns>
    public static async Task<IReadOnlyList<Person>?> PeopleAsync(IDesk desk, ITurnContext turn, string? values, CancellationToken cancellationToken)
    {
        var people = new List<Person>();
        foreach (var value in PeoplePicker.Split(values))
        {
            if ((PeoplePicker.Find(turn.Speaker().Shop.Team, value) ?? await desk.FetchAsync(turn, value, cancellationToken)) is not { } person)
            {
                return null;
            }

            people.Add(person);
        }

        return [.. people.DistinctBy(person => person.Id)];
    }
}
