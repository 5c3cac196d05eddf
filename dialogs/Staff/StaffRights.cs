using Helmsman.Shop.Work;

namespace Helmsman.Dialogs.Staff;

/// <summary>Everybody says of himself that he is away, is back, and who stands in for him; of others those who give out roles do.</summary>
internal static class StaffRights
{
    public static bool MaySpeakFor(this Speaker speaker, string person) =>
        person == speaker.Person.Id || Rights.May(speaker.Shop.Team, speaker.Person, Rights.GiveRoles);

    /// <summary>People who can be chosen to do something for him.</summary>
    public static IReadOnlyList<Person> OthersThan(this Speaker speaker, string person) =>
        People.Here(speaker, People.Everybody(speaker).Where(other => other.Id != person));

    /// <summary>运营或老板: who may, in words.</summary>
    public static string WhoMay(this ITurnContext turn, string right)
    {
        var words = turn.Words();
        return words.Either(Rights.RolesWith(turn.Speaker().Shop.Team, right).Select(words.Role));
    }
}
