using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>Who may change what concerns the whole shop.</summary>
internal static class Rights
{
    /// <summary>The operator and the owner; while nobody who can be met has been given either role, everybody, because somebody must be first.</summary>
    public static bool MaySteer(Speaker speaker)
    {
        string[] steering = [Roles.Operator, Roles.Owner];
        var team = speaker.Shop.Team;
        return !steering.SelectMany(team.WhoHas).Any(holder => CanBeMet(holder, speaker.Person))
            || Array.Exists(steering, role => team.Holds(speaker.Person.Id, role));
    }

    /// <summary>The made-up people of a sample live on the local page alone: they do not keep the people of a real channel from their shop.</summary>
    private static bool CanBeMet(Person holder, Person speaker) =>
        holder.Accounts.Any(account => account.Channel != Account.LocalPage) || speaker.Accounts.Any(account => account.Channel == Account.LocalPage);
}
