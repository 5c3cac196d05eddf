using Helmsman.Cards;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs.Staff;

/// <summary>What is said of people and needs no further word.</summary>
internal sealed class Staffing(IDesk desk)
{
    public async Task BackAsync(ITurnContext turn, string? named, CancellationToken cancellationToken)
    {
        var (speaker, lines) = (turn.Speaker(), turn.Lines());
        var person = named ?? speaker.Person.Id;
        if (!speaker.MaySpeakFor(person))
        {
            await turn.NoticeAsync(Tone.Neutral, lines.Say("away.not-yours", turn.WhoMay(Rights.GiveRoles)), cancellationToken);
            return;
        }

        var (shop, team, name) = (speaker.Shop.Profile.Id, speaker.Shop.Team, turn.Words().Name(speaker.Shop.Team, person));
        if (team.IsAbsent(person, speaker.Today))
        {
            await desk.ChangeTeamAsync(shop, kept => kept.Back(person, speaker.Today), cancellationToken);
            await desk.CoverAsync(shop, cancellationToken);
            await turn.NoticeAsync(Tone.Good, lines.Say("back.kept", name), cancellationToken);
        }
        else if (team.AbsenceAfter(person, speaker.Today) is { } ahead)
        {
            await desk.ChangeTeamAsync(shop, kept => kept.Without(ahead), cancellationToken);
            await turn.NoticeAsync(Tone.Good, lines.Say("back.not-away", name, turn.Words().Range(new Period(ahead.First, ahead.Last))), cancellationToken);
        }
        else
        {
            await turn.NoticeAsync(Tone.Neutral, lines.Say("back.was-there", name), cancellationToken);
        }
    }

    public static Task WhoIsAwayAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var (speaker, lines, words) = (turn.Speaker(), turn.Lines(), turn.Words());
        var absences = speaker.Shop.Team.Absences.Where(absence => absence.Last >= speaker.Today).OrderBy(absence => absence.First).ToList();
        var rows = absences.Select(absence => lines.Say(
            "absent.row",
            words.Name(speaker.Shop.Team, absence.Person),
            words.Range(new Period(absence.First, absence.Last)),
            speaker.Shop.Team.StandIn(absence.Person, absence.First)?.Name ?? lines["away.nobody"]));
        return turn.ShowAsync(NoticeCard.Of(Tone.Neutral, lines[absences.Count == 0 ? "absent.none" : "absent.these"], words, [.. rows]), cancellationToken);
    }
}
