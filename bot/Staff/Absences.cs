using Helmsman.Bot.Shops;
using Helmsman.Bot.Work;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Staff;

/// <summary>Looks who is away today, and sees to his tasks: every morning, and as soon as somebody says that he is.</summary>
public sealed class Absences(IDocuments documents, WorkDesk work, OpenShops shops, Vacancies vacancies)
{
    public async Task CoverAsync(string shop, CancellationToken cancellationToken)
    {
        var today = shops.TodayIn(shop);
        var team = await documents.FindAsync(Team.Documents, shop, cancellationToken) ?? Team.Empty;
        foreach (var absence in team.Absences.Where(absence => absence.Holds(today)))
        {
            if (await documents.FindAsync(Vacancy.Documents, Vacancy.IdOf(shop, absence.Person, absence.First, hasLeft: false), cancellationToken) is not { IsDone: true })
            {
                await vacancies.SeeToAsync(
                    Vacancy.During(absence, shop, team, await work.AllAsync(shop, cancellationToken), today), cancellationToken);
            }
        }
    }
}
