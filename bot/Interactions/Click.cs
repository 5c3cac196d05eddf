using Helmsman.Cards;
using Helmsman.Dialogs;

namespace Helmsman.Bot.Interactions;

/// <summary>Somebody pressed a button.</summary>
public sealed record Click(ITurnContext Turn, Payload Payload, Speaker Speaker)
{
    public Words Words { get; } = Words.In(Speaker.Language);
}
