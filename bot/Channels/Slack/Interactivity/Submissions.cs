using System.Text.Json.Nodes;
using Helmsman.Cards;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>
/// Somebody sent what he had filled in. The answer says what becomes of the view; where it takes longer than Slack waits, the view says so and is drawn anew.
/// </summary>
public sealed class Submissions(Acting acting, Beside beside, Windows windows, SlackWords words, UnderWay underWay)
{
    /// <returns>What Slack is answered.</returns>
    internal async Task<JsonObject> TakeAsync(Gesture gesture, Spot at, CancellationToken cancellationToken)
    {
        var asked = underWay.Now;
        var (_, said) = await words.ReaderAsync(gesture, at, cancellationToken);
        var sent = new Sent(gesture, at, await beside.LookAsync(gesture, at, cancellationToken));
        if (await underWay.IsDoneInTimeAsync(underWay.Begin(ct => ActAsync(sent, ct)), asked))
        {
            var got = sent.Got ?? new Got.Sentence(said.SomethingFailed);
            return Reply.To(got, gesture, Drawing.Of(got, gesture, at, said));
        }

        sent.IsLate = true;
        _ = underWay.Begin(ct => RedrawAsync(sent, said, ct));
        return Reply.Redraw(Drawing.Waiting(gesture, at, said));
    }

    private async Task ActAsync(Sent sent, CancellationToken cancellationToken)
    {
        try
        {
            sent.Got = (await acting.ActAsync(sent.Gesture, sent.At, ThenAsync, cancellationToken)).Got;
        }
        finally
        {
            sent.Done.TrySetResult();
        }

        Task ThenAsync(ITurnContext turn, Got got, CancellationToken ct) => !sent.IsLate && Reply.IsToldInConversation(got, sent.Gesture)
            ? beside.TellAsync(turn, sent.Gesture, sent.At, got, sent.Before, ct)
            : Task.CompletedTask;
    }

    private async Task RedrawAsync(Sent sent, Words said, CancellationToken cancellationToken)
    {
        await sent.Done.Task.WaitAsync(cancellationToken);
        if (Drawing.Of(sent.Got ?? new Got.Sentence(said.SomethingFailed), sent.Gesture, sent.At, said) is { } view)
        {
            await windows.RedrawAsync(sent.Gesture.Team, sent.Gesture.View!.Id, view, cancellationToken);
        }
    }

    /// <param name="Before">What the message behind the view showed when it was sent.</param>
    private sealed record Sent(Gesture Gesture, Spot At, ShownCard? Before)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Null while it goes on, and when it failed.</summary>
        public Got? Got { get; set; }

        public bool IsLate { get; set; }
    }
}
