using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Waiting;

/// <summary>A hand-off that somebody has begun and that waits for his answer.</summary>
/// <param name="Where">The <see cref="Conversations.KnownConversation"/>.</param>
/// <param name="Conversation">As the channel calls it, its thread included.</param>
/// <param name="User">As the channel knows him.</param>
/// <param name="IsTold">He was told that it had waited too long.</param>
public sealed record WaitingDialog(string Where, string Conversation, string User, string Locale, DateTimeOffset Until, bool IsTold = false)
{
    public static readonly DocumentKind<WaitingDialog> Documents = new("waiting-dialog", BotJson.Default.WaitingDialog);

    public string Id => IdOf(Where, Conversation, User);

    public static string IdOf(string where, string conversation, string user) => $"{where}|{conversation}|{user}";
}
