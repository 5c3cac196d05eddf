using System.Globalization;
using Helmsman.Bot.Moves.Rounds;
using Helmsman.Bot.Shops;
using Helmsman.Cards.Moves.Coaching;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Coaching;
using Helmsman.Shop.Work;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Moves.Coaching;

/// <summary>Once a week a tip whose author agreed goes to the channel, with a question to all (S106). No tip: nothing is posted.</summary>
public sealed class TipRounds(IDocuments documents, TipBook tips, Posts posts, IOptions<HelmsmanSettings> settings) : IComeRound
{
    private readonly HelmsmanSettings.CoachingSettings wanted = settings.Value.Coaching;

    public string Name => "tip-of-the-week";

    public IReadOnlyList<TimeOnly> Times => wanted.On ? [wanted.At] : [];

    public async Task ComeAsync(ListedShop shop, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (id, today) = (shop.Profile.Id, DateOnly.FromDateTime(now.DateTime));
        if (today.DayOfWeek != wanted.TipOn || TimeOnly.FromDateTime(now.DateTime) < wanted.At
            || Tips.OfTheWeek(await tips.AllAsync(id, cancellationToken), today) is not { } tip)
        {
            return;
        }

        // Kept first: after a crash it is the same tip that goes out.
        var chosen = await documents.ChangeAsync(Tip.Documents, tip.Id, kept => (kept ?? tip) is { PostedOn: { } day } posted && day == today ? posted : (kept ?? tip) with { PostedOn = today }, cancellationToken);
        var team = await documents.FindAsync(Team.Documents, id, cancellationToken) ?? Team.Empty;
        var week = today.DayNumber / 7;
        var question = wanted.Questions.Count > 0 ? wanted.Questions[week % wanted.Questions.Count] : null;
        var what = string.Create(CultureInfo.InvariantCulture, $"tip-of-the-week/{id}/{today:yyyy-MM-dd}");
        await posts.ToTeamAsync(id, what, words => TipCards.OfTheWeek(chosen, team, question, week, words), cancellationToken);
    }
}
