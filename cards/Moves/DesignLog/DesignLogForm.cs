using Helmsman.Cards.Elements;
using Helmsman.Shop.Moves.DesignLog;
using static Helmsman.Cards.Moves.DesignLog.DesignLogFields;

namespace Helmsman.Cards.Moves.DesignLog;

/// <summary>One of today's shops: what it changed, what is good about it, whether to borrow it. Each one sent brings the next.</summary>
public static class DesignLogForm
{
    /// <param name="next">Whose turn it is, in their order.</param>
    /// <param name="kept">What was just kept; null: nothing yet.</param>
    public static Card Of(DateOnly day, Progress progress, IReadOnlyList<string> next, ShopSeen? kept, DesignLogFields fields, FieldErrors errors, Words words)
    {
        var heading = words.Say("design-log.heading", words.Day(day), words.Count(progress.Done), words.Count(progress.Wanted));
        return Sheet.Of(
            words,
            heading,
            [
                Heading.First(heading),
                .. Kept(kept, words),
                Prose.Say(words, progress.IsReached ? "design-log.reached" : "design-log.intro").AsFootnote(),
                .. Form(day, next, fields, errors, words),
            ]);
    }

    private static IEnumerable<AdaptiveElement> Kept(ShopSeen? kept, Words words) => kept is null ? [] :
    [
        Prose.Say(words, kept.IsWorthBorrowing ? "design-log.kept-proposed" : "design-log.kept", Prose.Bold(kept.Peer), Prose.Plain(kept.Changed.Shortened(120))),
    ];

    private static IEnumerable<AdaptiveElement> Form(DateOnly day, IReadOnlyList<string> next, DesignLogFields fields, FieldErrors errors, Words words) =>
    [
        .. next.Count == 0 ? [] : Fields.Of(Peers(next, fields), words["design-log.peer"], errors, words, isRequired: false),
        .. Fields.Of(Line(OtherId, fields.Other, PeerList.LongestName), words["design-log.other"], errors, words, isRequired: false),
        .. Fields.Of(Line(ChangedId, fields.Changed, ShopSeen.LongestText), words["design-log.changed"], errors, words),
        .. Fields.Of(Line(GoodId, fields.Good, ShopSeen.LongestText), words["design-log.good"], errors, words, isRequired: false),
        .. Fields.Of(Borrow(fields, words), words["design-log.borrow"], errors, words, isRequired: false),
        Buttons.Row(Buttons.Of(words["button.save"], Payload.For(Verbs.SaveShopSeen) with { Day = day })),
    ];

    private static AdaptiveChoiceSetInput Peers(IReadOnlyList<string> next, DesignLogFields fields) => new()
    {
        Id = PeerId,
        Value = fields.Peer ?? (fields.Other is null ? next[0] : null),
        Choices = [.. next.Select(peer => new AdaptiveChoice { Title = peer, Value = peer })],
    };

    private static AdaptiveTextInput Line(string id, string? text, int most) => new() { Id = id, Value = text, MaxLength = most };

    private static AdaptiveChoiceSetInput Borrow(DesignLogFields fields, Words words) =>
        new() { Id = BorrowId, IsMultiSelect = true, Value = fields.Borrow, Choices = [new() { Title = words["design-log.borrow.yes"], Value = Yes }] };
}
