using System.Text.Json.Nodes;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>Somebody sent what he had filled in. The answer says what becomes of the view; where it takes longer than Slack waits, the view says so and is drawn anew.</summary>
public sealed class Submissions(Acting acting, Beside beside, Windows windows, SlackWords words, UnderWay underWay, TimeProvider clock)
{
    /// <returns>What Slack is answered.</returns>
    internal async Task<JsonObject> TakeAsync(Gesture gesture, Spot at, CancellationToken cancellationToken)
    {
        var said = await words.OfAsync(gesture, at, cancellationToken);
        var before = await beside.LookAsync(gesture, at, cancellationToken);
        var isLate = false;
        var acted = new TaskCompletionSource<Got>(TaskCreationOptions.RunContinuationsAsynchronously);
        var all = underWay.Begin(ct => ActAsync(ct));
        try
        {
            await Task.WhenAny(acted.Task, all).WaitAsync(Presses.Patience, clock, cancellationToken);
        }
        catch (TimeoutException)
        {
            isLate = true;
            _ = underWay.Begin(async ct => await RedrawAsync(await acted.Task, ct));
            return Reply.Redraw(Drawing.Waiting(gesture, at, said));
        }

        var got = acted.Task.IsCompletedSuccessfully ? await acted.Task : new Got.Sentence(said.SomethingFailed);
        return Reply.To(got, gesture, Drawing.Of(got, gesture, at, said));

        async Task ActAsync(CancellationToken ct)
        {
            try
            {
                acted.TrySetResult((await acting.ActAsync(gesture, at, ThenAsync, ct)).Got);
            }
            finally
            {
                acted.TrySetResult(new Got.Sentence(said.SomethingFailed));
            }
        }

        Task ThenAsync(ITurnContext turn, Got got, CancellationToken ct) =>
            !isLate && Reply.IsToldInConversation(got, gesture) ? beside.TellAsync(turn, gesture, at, got, before, ct) : Task.CompletedTask;

        async Task RedrawAsync(Got got, CancellationToken ct)
        {
            if (Drawing.Of(got, gesture, at, said) is { } view)
            {
                await windows.RedrawAsync(gesture.Team, gesture.View!.Id, view, ct);
            }
        }
    }
}
