using Helmsman.Cards;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;

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
        await turn.ShowAsync(BriefingCard.Of(briefing, turn.Place(), turn.Words()), cancellationToken);
    }

    public static Task CompletenessAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var speaker = turn.Speaker();
        return turn.ShowAsync(
            CompletenessCard.Of(speaker.Shop.History.Completeness, speaker.Shop.Profile, speaker.Today, turn.Words()), cancellationToken);
    }

    public async Task MyWorkAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var speaker = turn.Speaker();
        var open = await desk.OpenWorkAsync(speaker.Shop.Profile.Id, speaker.Person.Id, cancellationToken);
        await turn.ShowAsync(MyWorkCard.Of(open, speaker.Shop.Profile, speaker.Today, turn.Words()), cancellationToken);
    }
}
