using Helmsman.Cards;
using Helmsman.Shop.Metrics;
using Helmsman.Dialogs.Staff;
using Helmsman.Shop;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>What is shown on request and needs no further word.</summary>
internal sealed class Showing(IDesk desk)
{
    public Task HelpAsync(ITurnContext turn, CancellationToken cancellationToken) => turn.ShowAsync(HelpCard.Of(turn.Words()), cancellationToken);

    public async Task HelloAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await HelpAsync(turn, cancellationToken);
        await turn.SendActivityAsync(Hello.Of(turn.Words()), cancellationToken);
    }

    /// <summary>The briefing of the latest day that has data, else of yesterday, which then says that it waits.</summary>
    public async Task BriefingAsync(ITurnContext turn, Memory memory, CancellationToken cancellationToken)
    {
        var speaker = turn.Speaker();
        var day = speaker.Shop.History.LatestDay ?? speaker.Today.AddDays(-1);
        var logs = await desk.LogsAsync(speaker.Shop.Profile.Id, Period.Of(day), cancellationToken);
        var briefing = Briefing.Compose(speaker.Shop with { Logs = logs }, day);
        foreach (var finding in briefing.Findings.Concat(briefing.Gains))
        {
            // Kept before it is shown: the buttons of the card must find it.
            await desk.KeepAsync(finding, cancellationToken);
        }

        memory.Finding = briefing.Findings is [var first, ..] ? first.Id : null;
        await turn.ShowAsync(BriefingCard.Of(turn.SeesMoney() ? briefing : briefing.WithoutMoney(), turn.Place(), turn.Words()), cancellationToken);
    }

    public static Task CompletenessAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var speaker = turn.Speaker();
        return turn.ShowAsync(
            CompletenessCard.Of(speaker.Shop.History.Completeness, speaker.Shop.Profile, speaker.Today, turn.Words()), cancellationToken);
    }

    /// <summary>What is about a person's own figures is listed in his chat alone.</summary>
    public async Task MyWorkAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var (speaker, all) = (turn.Speaker(), await VisibleAsync(turn, cancellationToken));
        var plate = Plate.Of(speaker.Person, all, speaker.Shop.Team);
        await turn.ShowAsync(MyWorkCard.Of(plate, speaker.Person, speaker.Shop, speaker.Today, turn.Words()), cancellationToken);
    }

    /// <summary>For those who say what is to be done; others get their own.</summary>
    public async Task TeamWorkAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var speaker = turn.Speaker();
        if (!Rights.May(speaker.Shop.Team, speaker.Person, Rights.Approve))
        {
            await turn.NoticeAsync(Tone.Neutral, turn.Lines().Say("team-work.not-yours", turn.WhoMay(Rights.Approve)), cancellationToken);
            await MyWorkAsync(turn, cancellationToken);
            return;
        }

        var all = await VisibleAsync(turn, cancellationToken);
        var own = Plate.Of(speaker.Person, all, speaker.Shop.Team).Open;
        await turn.ShowAsync(
            TeamWorkCard.Of(Piling.Of(all, speaker.Today), Piling.On(own, speaker.Shop.Team), speaker.Shop, speaker.Today, turn.Words()), cancellationToken);
    }

    private async Task<IReadOnlyList<WorkItem>> VisibleAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var (isPersonal, seesMoney) = (turn.Place().IsPersonal, turn.SeesMoney());
        var all = await desk.AllWorkAsync(turn.Speaker().Shop.Profile.Id, cancellationToken);
        return [.. all.Where(item => isPersonal || !item.Brief.IsPrivate).Select(item => seesMoney ? item : item.WithoutMoney())];
    }
}
