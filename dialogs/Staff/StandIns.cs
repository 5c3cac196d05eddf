using Helmsman.Cards;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs.Staff;

/// <summary>Whoever is asked only because somebody else is away is not asked without a word of it.</summary>
internal static class StandIns
{
    public static async Task SayAsync(ITurnContext turn, string role, string assignee, CancellationToken cancellationToken)
    {
        var (speaker, words) = (turn.Speaker(), turn.Words());
        if (Routing.InWhosePlace(speaker.Shop.Team, role, assignee, speaker.Today) is { } away
            && speaker.Shop.Team.AbsenceOf(away.Id, speaker.Today) is { } absence)
        {
            await turn.NoticeAsync(
                Tone.Neutral,
                turn.Lines().Say("stand-in.instead", away.Name, words.Range(new Period(absence.First, absence.Last)), words.Name(speaker.Shop.Team, assignee)),
                cancellationToken);
        }
    }
}
