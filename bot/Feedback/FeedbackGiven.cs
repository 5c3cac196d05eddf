using System.Text.Json.Serialization;
using Helmsman.Cards;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Feedback;

/// <summary>What somebody thinks of an answer. Whoever changes his mind replaces it.</summary>
/// <param name="Person">The person's id in the shop's team.</param>
/// <param name="Where">The conversation in which the answer stands.</param>
/// <param name="Activity">The answer's id there.</param>
/// <param name="About">What was answered; null when that is no longer known.</param>
/// <param name="Reaction"><c>like</c> or <c>dislike</c>.</param>
/// <param name="Said">In his own words; user text.</param>
public sealed record FeedbackGiven(
    string Shop,
    string Person,
    string Where,
    string Activity,
    AskedQuestion? About,
    string Reaction,
    string? Said,
    DateTimeOffset At)
{
    public const string Dislike = "dislike";

    public static readonly DocumentKind<FeedbackGiven> Documents = new("feedback", BotJson.Default.FeedbackGiven);

    [JsonIgnore]
    public string Id => $"{Shop}/{Where}/{Activity}/{Person}";

    [JsonIgnore]
    public bool IsComplaint => Reaction == Dislike && Said is not null;
}

/// <summary>Which question an activity of the bot answered. Its id is <c>{conversation}/{activity}</c>.</summary>
public sealed record AnswerGiven(AskedQuestion Question)
{
    public static readonly DocumentKind<AnswerGiven> Documents = new("answer", BotJson.Default.AnswerGiven);

    public static string IdOf(string where, string activity) => $"{where}/{activity}";
}
