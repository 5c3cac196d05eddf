using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Slack;
using Helmsman.State.LiteDb;

namespace Helmsman.Browser.Slack;

/// <summary>The demo shop's people in a workspace of their own, with one channel.</summary>
internal static class Workspace
{
    public const string Channel = "C0OPS";
    public const string ChannelName = "ops";

    public static readonly SlackOptions Options = new();

    public static string UserOf(string person) => $"U0{person.ToUpperInvariant()}0000"[..8];

    public static string NameOf(string person) => DemoShop.Team.People.First(each => each.Id == person).Name;

    /// <summary>Makes the data file of a shop that knows its people's accounts in Slack.</summary>
    public static async Task KeepAccountsAsync(string data)
    {
        using var documents = new LiteDbDocuments(data);
        var met = DemoShop.Team.People.Aggregate(
            DemoShop.Team, (team, person) => team.With(person with { Accounts = [.. person.Accounts, new Account("slack", UserOf(person.Id))] }));
        await documents.ChangeAsync(Team.Documents, DemoShop.Profile.Id, _ => met);
    }
}
