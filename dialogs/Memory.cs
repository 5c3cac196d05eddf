using System.Globalization;
using System.Text.Json;
using Helmsman.Cards;
using Helmsman.Shop.Why;

namespace Helmsman.Dialogs;

/// <summary>What one person and the bot last talked about in one conversation. Text only, so that any storage gives it back as it was.</summary>
internal sealed class Memory
{
    /// <summary>The last question, as a button would carry it.</summary>
    public string? Asked { get; set; }

    /// <summary>Id of the last finding: what "hand it to the designer" is about.</summary>
    public string? Finding { get; set; }

    /// <summary>Unix seconds of the last turn.</summary>
    public string? LastTurn { get; set; }

    /// <summary>Drafts of hand-offs that were left, the last one last; a JSON array of texts.</summary>
    public string? Aside { get; set; }

    /// <summary>Set while <see cref="IWaiting"/> knows of a hand-off that waits here.</summary>
    public string? Waits { get; set; }

    public Question? Question() =>
        Asked is null ? null : JsonSerializer.Deserialize(Asked, PayloadJson.Default.Payload)?.Question?.ToQuestion();

    public void Keep(Question question, string? finding)
    {
        Asked = (Payload.For(Verbs.Ask) with { Question = AskedQuestion.Of(question) }).ToJson();
        Finding = finding;
    }

    /// <returns>False when the turn before was longer ago than a dialog waits.</returns>
    public bool StillListening(DateTimeOffset now, TimeSpan patience)
    {
        var before = LastTurn;
        LastTurn = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return before is not null && now - DateTimeOffset.FromUnixTimeSeconds(long.Parse(before, CultureInfo.InvariantCulture)) <= patience;
    }
}
