using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Work;
using Helmsman.State.Memory;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>The demo shop's people, as the shop knows them once they were met in a channel.</summary>
internal static class Met
{
    public static string NameOf(string id) => DemoShop.Team.People.First(person => person.Id == id).Name;

    /// <param name="account">His account there; null: he was not met.</param>
    public static async Task<MemoryDocuments> WithAsync(Func<Person, Account?> account)
    {
        var documents = new MemoryDocuments();
        var met = DemoShop.Team.People.Aggregate(
            DemoShop.Team, (team, person) => account(person) is { } his ? team.With(person with { Accounts = [.. person.Accounts, his] }) : team);
        Assert.True(await documents.CompareAndSetAsync(Team.Documents, DemoShop.Profile.Id, met, 0));
        return documents;
    }
}
