using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Dialogs;

namespace Helmsman.Bot.Interactions;

/// <summary>What Teams shows over a conversation, in the window it once called a task module: a form, or a text too long for a card.</summary>
public sealed class TaskDialogs(IDesk desk, HandOffForms forms, FormsIn filledIn, WorkDesk work)
{
    /// <summary>Somebody pressed a button that opens one.</summary>
    public async Task<TaskModuleResponse> OpenAsync(ITurnContext turn, object? data, CancellationToken cancellationToken)
    {
        var (payload, words, mayPress) = await ReadAsync(turn, data, cancellationToken);
        return payload?.Verb switch
        {
            _ when !mayPress => Say(words.YouHaveLeft),
            Verbs.OpenHandOff => await forms.OpenAsync(turn, payload, cancellationToken) is { } form
                ? Show(words.FormTitle, form)
                : Say(NoticeCard.NoSuchFinding(words).Summary),
            Verbs.ReadWork => await OpenWorkAsync(turn, payload, words, cancellationToken),
            _ => Say(NoticeCard.RetiredButton(words).Summary),
        };
    }

    /// <summary>Somebody sent the form that one shows.</summary>
    public async Task<TaskModuleResponse> TakeAsync(ITurnContext turn, object? data, CancellationToken cancellationToken)
    {
        var (payload, words, mayPress) = await ReadAsync(turn, data, cancellationToken);
        if (!mayPress)
        {
            return Say(words.YouHaveLeft);
        }

        if (payload is not { Verb: Verbs.SendHandOff or Verbs.RedrawHandOff })
        {
            return Say(NoticeCard.RetiredButton(words).Summary);
        }

        return await filledIn.SendHandOffAsync(turn, payload, data, inConversation: false, cancellationToken) switch
        {
            HandOffSent.Done done => Say(words.HandedOver(done.Item, done.Team)),
            HandOffSent.Again again => Show(words.FormTitle, again.Form),
            _ => Say(NoticeCard.NoSuchFinding(words).Summary),
        };
    }

    private async Task<TaskModuleResponse> OpenWorkAsync(ITurnContext turn, Payload payload, Words words, CancellationToken cancellationToken)
    {
        var speaker = await desk.MeetAsync(turn, cancellationToken);
        return await work.FindAsync(new Click(turn, payload, speaker), cancellationToken) is { } item
            ? Show(
                words.TaskTitle(item),
                TaskCard.Of(WorkCards.SeenBy(item, speaker.Person, speaker.Shop.Team), speaker.Shop.Team, speaker.Shop.Profile, words, TaskView.ToReadIn(Place.Of(turn.Activity))))
            : Say(NoticeCard.NoSuchWork(words).Summary);
    }

    /// <returns>The payload is null where it is none of this version's buttons.</returns>
    private async Task<(Payload? Payload, Words Words, bool MayPress)> ReadAsync(ITurnContext turn, object? data, CancellationToken cancellationToken)
    {
        var (speaker, payload) = (await desk.MeetAsync(turn, cancellationToken), Payload.Read(data));
        return (payload, Words.In(speaker.Language), payload is null || speaker.MayPress(payload.Verb));
    }

    private static TaskModuleResponse Show(string title, Card card) => new()
    {
        Task = new TaskModuleContinueResponse
        {
            Value = new TaskModuleTaskInfo { Title = title, Width = "medium", Height = "large", Card = CardActivity.AttachmentOf(card) },
        },
    };

    private static TaskModuleResponse Say(string sentence) => new() { Task = new TaskModuleMessageResponse { Value = sentence } };
}
