using System.Text.Json.Nodes;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Local;

/// <summary>A message as it is kept: a restart shows it again, and its buttons still work.</summary>
/// <param name="Number">Counted per room from 1; a number once given is never given again.</param>
/// <param name="Activity">As it went over the wire, with its id, author and time; null once deleted.</param>
public sealed record KeptActivity(string Room, long Number, JsonObject? Activity, DateTimeOffset? EditedAt)
{
    public static readonly DocumentKind<KeptActivity> Documents = new("local-activity", LocalJson.Default.KeptActivity);

    /// <summary>The id on the wire. It names the room, so that no two messages of the channel share one.</summary>
    public static string WireId(string room, long number) => $"{room}:{number:D10}";

    public static string DocumentId(string wireId) => wireId.Replace(':', '/');

    public static string Prefix(string room) => $"{room}/";
}
