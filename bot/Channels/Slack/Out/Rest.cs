using System.Security.Cryptography;
using System.Text;
using Helmsman.Cards.Rendering.BlockKit;

namespace Helmsman.Bot.Channels.Slack.Out;

/// <summary>All of a card in plain words, for a message that could not hold it.</summary>
/// <param name="Title">What the card says in one line.</param>
public sealed record Rest(string Title, string Text)
{
    /// <summary>Of two that say the same, only one is sent.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>Short enough to be read in the thread.</summary>
    public bool IsShort => Text.Length <= Limits.TextObject;

    public static Rest? Of(Activity activity) =>
        OutMessage.CardOf(activity) is { } card ? new(activity.Summary ?? string.Empty, WholeText.Of(card)) : null;
}
