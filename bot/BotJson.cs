using System.Text.Json.Serialization;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Feedback;

namespace Helmsman.Bot;

/// <summary>How the bot's own state is written down.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(KnownConversation))]
[JsonSerializable(typeof(Posting))]
[JsonSerializable(typeof(FeedbackGiven))]
[JsonSerializable(typeof(AnswerGiven))]
[JsonSerializable(typeof(Counter))]
public sealed partial class BotJson : JsonSerializerContext;
