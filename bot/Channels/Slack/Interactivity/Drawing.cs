using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Cards.Rendering.BlockKit;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>What a gesture got back, as a window.</summary>
internal static class Drawing
{
    /// <returns>Null when there is nothing to show.</returns>
    public static JsonObject? Of(Got got, Gesture gesture, Spot at, Words words)
    {
        var memo = new ViewMemo(at, IsHome: gesture.IsAtHome, Round: gesture.IsInWindow ? gesture.View!.Memo.Round + 1 : 0);
        var title = gesture.View?.Title ?? gesture.Title ?? words.WindowTitle;
        return got switch
        {
            Got.Dialog dialog => Windows.Draw(dialog.Json, dialog.Title, memo with { IsDialog = true }),
            Got.Card card => Windows.Draw(card.Json, title, memo),
            Got.Sentence said => Sentence(said.Text, title, memo, words),
            Got.Done said => Sentence(said.Text, title, memo, words),
            Got.Elsewhere => Sentence(words.AnsweredInChat, title, memo, words),
            _ => null,
        };
    }

    /// <summary>It takes longer than Slack waits.</summary>
    public static JsonObject Waiting(Gesture gesture, Spot at, Words words) =>
        Sentence(words.StillWorking, gesture.View?.Title ?? words.WindowTitle, new ViewMemo(at, IsHome: gesture.IsAtHome, Round: gesture.View?.Memo.Round ?? 0), words);

    /// <summary>What a button of a card opens.</summary>
    /// <param name="card">As it is now: where it changed since it was seen, the button is known by what stands on it.</param>
    /// <returns>Null when the card has no such button any more.</returns>
    public static JsonObject? Opened(string card, Gesture gesture, Spot at)
    {
        var views = SlackMessage.Of(card).Views;
        var named = views.Where(view => IsTitleOf(view.Value, gesture.Title)).Select(view => view.Key).ToList();
        var wanted = named.Contains(gesture.Action, StringComparer.Ordinal) ? gesture.Action : named.FirstOrDefault();
        return wanted is null ? null : Windows.With(views[wanted], new ViewMemo(at, IsHome: gesture.IsAtHome));
    }

    /// <summary>A view's title is what stands on its button, as far as there is room.</summary>
    private static bool IsTitleOf(string view, string? button) =>
        button is null || (Nodes.Parse(view).TextAt("title", "text") is { } title && button.StartsWith(title.TrimEnd('…'), StringComparison.Ordinal));

    private static JsonObject Sentence(string text, string title, ViewMemo memo, Words words) =>
        Windows.Draw(NoticeCard.Of(Tone.Neutral, text, words).Content.ToJson(), title, memo);
}
