using Helmsman.Bot.Shops;
using Helmsman.Bot.Work;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Staff;

/// <summary>Looks who is away today, and sees to his tasks: every morning, and as soon as somebody says that he is, or is back, or who stands in.</summary>
public sealed class Absences(IDocuments documents, WorkDesk work, OpenShops shops, Vacancies vacancies)
{
    public async Task CoverAsync(string shop, CancellationToken cancellationToken)
    {
        var today = shops.TodayIn(shop);
        var team = await documents.FindAsync(Team.Documents, shop, cancellationToken) ?? Team.Empty;
        await vacancies.EndAsync(shop, team, today, cancellationToken);
        foreach (var absence in team.Absences.Where(absence => absence.Holds(today)))
        {
            var all = await work.AllAsync(shop, cancellationToken);
            await vacancies.SeeToAsync(
                Vacancy.IdOf(shop, absence.Person, absence.First, hasLeft: false),
                before => Vacancy.During(absence, shop, team, all, today, before),
                cancellationToken);
        }
    }
}
