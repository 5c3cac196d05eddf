using Helmsman.Cards;
using Helmsman.Cards.Moves.Changes;
using Helmsman.Cards.Moves.Meetings;
using Helmsman.Cards.Moves.Opinions;
using Helmsman.Cards.Moves.Wins;
using Helmsman.Dialogs.Staff;
using Helmsman.Dialogs.Understanding;
using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Moves.Meetings;
using Helmsman.Shop.Moves.Opinions;
using Helmsman.Shop.Moves.Wins;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Dialogs.Moves;

/// <summary>How team moves begin: each with a form, or with what is known. What comes of a form is done where it is sent.</summary>
internal sealed class Moving(IDesk desk)
{
    public static readonly IReadOnlyList<string> Takes = [Verbs.AnnounceChange, Verbs.AskOpinions, Verbs.CopyWin, Verbs.ShowMeeting];

    /// <param name="finding">What was talked of last; null: nothing.</param>
    public Task BeginAsync(ITurnContext turn, Intent.Move move, string? finding, CancellationToken cancellationToken) => move switch
    {
        Intent.AnnounceChange(var kind, var product) => AnnounceAsync(turn, kind, product, cancellationToken),
        Intent.AskOpinions(var roles) => AskOpinionsAsync(turn, finding, roles, cancellationToken),
        Intent.CopyWin => CopyWinAsync(turn, finding, cancellationToken),
        Intent.Meeting => MeetAsync(turn, cancellationToken),
        _ => throw new InvalidOperationException($"Nothing begins with {move}."),
    };

    public Task PressAsync(ITurnContext turn, Payload payload, string? finding, CancellationToken cancellationToken) => payload.Verb switch
    {
        Verbs.AnnounceChange => AnnounceAsync(turn, null, null, cancellationToken),
        Verbs.AskOpinions => AskOpinionsAsync(turn, payload.Finding, payload.Role, cancellationToken),
        Verbs.CopyWin => CopyWinAsync(turn, payload.Finding ?? finding, cancellationToken),
        _ => MeetAsync(turn, cancellationToken),
    };

    private static Task AnnounceAsync(ITurnContext turn, string? kind, string? product, CancellationToken cancellationToken)
    {
        var (speaker, fields) = (turn.Speaker(), new ChangeFields(kind, product, Day: DueDays.Write(turn.Speaker().Today), Time: "20:00") { Key = HandOverKey.New() });
        return turn.ShowAsync(ChangeForm.Of(fields, [], speaker.Shop, speaker.Today, turn.Words()), cancellationToken);
    }

    /// <summary>Without a finding it is the words of the asker that say what it is about.</summary>
    private async Task AskOpinionsAsync(ITurnContext turn, string? id, string? roles, CancellationToken cancellationToken)
    {
        var finding = id is null ? null : await desk.FindAsync(id, cancellationToken);
        var fields = new RoundFields(roles ?? string.Join(',', Invitations.Usual(finding)), Hours: "24") { Key = HandOverKey.New() };
        await turn.ShowAsync(RoundForm.Of(finding, fields, [], turn.Speaker().Shop.Profile, turn.Words(), turn.SeesMoney()), cancellationToken);
    }

    private async Task CopyWinAsync(ITurnContext turn, string? id, CancellationToken cancellationToken)
    {
        var (speaker, words) = (turn.Speaker(), turn.Words());
        if (id is null || await desk.FindAsync(id, cancellationToken) is not { } finding)
        {
            await turn.ShowAsync(NoticeCard.Of(Tone.Neutral, words.WinOfWhat(), words), cancellationToken);
            return;
        }

        var due = WorkingDays.In(speaker.Shop.Profile.Zone).After(speaker.Today, 2);
        var role = Roles.Doers.Contains(finding.Owner, StringComparer.Ordinal) ? finding.Owner : Roles.Ads;
        var fields = new WinFields(Role: role, Due: DueDays.Write(due)) { Key = HandOverKey.New() };
        // To choose from; what is sent is judged by the shop's own rules.
        var candidates = WinCandidates.Of(speaker.Shop, finding, OutcomeRules.Default);
        await turn.ShowAsync(
            candidates.Count == 0 ? NoticeCard.Of(Tone.Neutral, words.NothingToCopyTo(), words) : WinForm.Of(finding, candidates, fields, [], speaker.Shop.Profile, speaker.Today, words, turn.SeesMoney()),
            cancellationToken);
    }

    private async Task MeetAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var speaker = turn.Speaker();
        var pack = MeetingPack.Compose(speaker.Shop, await desk.AllWorkAsync(speaker.Shop.Profile.Id, cancellationToken), speaker.Today);
        foreach (var loss in pack.Agenda.Losses)
        {
            // Kept before it is shown: the buttons of the card must find it.
            await desk.KeepAsync(loss, cancellationToken);
        }

        await turn.ShowAsync(MeetingCard.Of(turn.SeesMoney() ? pack : pack.WithoutMoney(), speaker.Shop.Team, turn.Place(), turn.Words()), cancellationToken);
    }
}
