using System.Globalization;
using System.Text.Json;
using Helmsman.Cards;
using Helmsman.Shop.Why;

namespace Helmsman.Dialogs;

/// <summary>What one person and the bot last talked about in one conversation. Text only, so that any storage gives it back as it was.</summary>
internal sealed class Memory
{
    /// <summary>A dialog left alone for longer is over: the next message is a new one and not an answer.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    /// <summary>The last question, as a button would carry it.</summary>
    public string? Asked { get; set; }

    /// <summary>Id of the last finding: what "hand it to the designer" is about.</summary>
    public string? Finding { get; set; }

    /// <summary>Unix seconds of the last turn.</summary>
    public string? LastTurn { get; set; }

    public Question? Question() =>
        Asked is null ? null : JsonSerializer.Deserialize(Asked, PayloadJson.Default.Payload)?.Question?.ToQuestion();

    public void Keep(Question question, string? finding)
    {
        Asked = (Payload.For(Verbs.Ask) with { Question = AskedQuestion.Of(question) }).ToJson();
        Finding = finding;
    }

    /// <returns>False when the turn before was too long ago for a dialog to still be waiting.</returns>
    public bool StillListening(DateTimeOffset now)
    {
        var before = LastTurn;
        LastTurn = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return before is not null && now - DateTimeOffset.FromUnixTimeSeconds(long.Parse(before, CultureInfo.InvariantCulture)) <= Patience;
    }
}
