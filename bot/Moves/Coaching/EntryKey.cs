using System.Security.Cryptography;
using System.Text;
using Helmsman.Dialogs;

namespace Helmsman.Bot.Moves.Coaching;

/// <summary>Names what came of one message, so that the message delivered again makes no second one.</summary>
internal static class EntryKey
{
    public static string Of(string conversation, string? activity) => activity is null
        ? HandOverKey.New()
        : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{conversation}\n{activity}")))[..16];
}
