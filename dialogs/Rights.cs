using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>Who may change what concerns the whole shop.</summary>
internal static class Rights
{
    /// <summary>The operator and the owner; while nobody has been given either role, everybody, because somebody must be first.</summary>
    public static bool MaySteer(Speaker speaker)
    {
        string[] steering = [Roles.Operator, Roles.Owner];
        var team = speaker.Shop.Team;
        return Array.TrueForAll(steering, role => team.WhoHas(role).Count == 0) || Array.Exists(steering, role => team.Holds(speaker.Person.Id, role));
    }
}
