using Helmsman.Cards;
using Helmsman.Dialogs.Briefs;

namespace Helmsman.Dialogs;

/// <content>A hand-off that was begun, left for something else, and taken up again.</content>
public sealed partial class Talk
{
    /// <summary>One that was begun about the same thing is gone on with.</summary>
    private async Task HandOffAsync(Exchange exchange, string? finding, string? role, string? person, CancellationToken cancellationToken)
    {
        if (finding is null)
        {
            await exchange.Turn.NoticeAsync(Tone.Neutral, exchange.Turn.Lines()["hand-off.of-what"], cancellationToken);
            return;
        }

        await LeaveAsync(exchange, evenIfJustBegun: false, cancellationToken);
        var begun = person is null ? exchange.Memory.TakeBack(finding, role) : null;
        await BeginAsync(exchange, HandingOff.DialogId, begun is null ? HandingOff.Begin(finding, role, person) : HandingOff.Begin(begun), cancellationToken);
    }

    private async Task ResumeAsync(Exchange exchange, CancellationToken cancellationToken)
    {
        if (HandOffOf(exchange) is not null)
        {
            await exchange.Dialogs.RepromptDialogAsync(cancellationToken);
        }
        else if (exchange.Memory.TakeBack() is { } draft)
        {
            await BeginAsync(exchange, HandingOff.DialogId, HandingOff.Begin(draft), cancellationToken);
        }
        else
        {
            await exchange.Turn.NoticeAsync(Tone.Neutral, exchange.Turn.Lines()["aside.none"], cancellationToken);
        }
    }

    private static Task DropAsync(Exchange exchange, CancellationToken cancellationToken) => exchange.Turn.NoticeAsync(
        Tone.Neutral, exchange.Turn.Lines()[exchange.Memory.TakeBack() is null ? "aside.none" : "aside.dropped"], cancellationToken);

    /// <summary>What was asked before and not answered is over: the person now wants something else. A hand-off he had begun is kept for afterwards.</summary>
    private static async Task BeginAsync(Exchange exchange, string dialog, string options, CancellationToken cancellationToken)
    {
        await LeaveAsync(exchange, evenIfJustBegun: false, cancellationToken);
        exchange.IsBusy = true;
        await exchange.Dialogs.BeginDialogAsync(dialog, options, cancellationToken);
    }

    private static async Task LeaveAsync(Exchange exchange, bool evenIfJustBegun, CancellationToken cancellationToken)
    {
        if (HandOffOf(exchange) is { } draft && (draft.IsBegun || evenIfJustBegun))
        {
            exchange.Memory.PutAside(draft);
        }

        await exchange.Dialogs.CancelAllDialogsAsync(cancellationToken);
    }

    /// <summary>The hand-off that waits for an answer, also one that an older version had begun; null when none does.</summary>
    private static HandOffDraft? HandOffOf(Exchange exchange) =>
        exchange.Dialogs.ActiveDialog is { Id: HandingOff.DialogId } run
            ? HandingOff.DraftOf(run) ?? (OlderHandOff.Read(run.State) is { } older ? older.Renewed() with { IsBegun = true, Key = older.Key ?? HandOverKey.New() } : null)
            : null;
}
