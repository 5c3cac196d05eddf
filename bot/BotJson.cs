using System.Text.Json.Serialization;
using Helmsman.Bot.Channels.Slack.Home;
using Helmsman.Bot.Channels.Slack.Inbox;
using Helmsman.Bot.Channels.Slack.Install;
using Helmsman.Bot.Channels.Slack.Interactivity;
using Helmsman.Bot.Channels.Slack.People;
using Helmsman.Bot.Channels.Slack.Out;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Feedback;
using Helmsman.Bot.Reports;
using Helmsman.Bot.Shops;
using Helmsman.Bot.Waiting;
using Helmsman.Bot.Work;

namespace Helmsman.Bot;

/// <summary>How the bot's own state is written down.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(KnownConversation))]
[JsonSerializable(typeof(Posting))]
[JsonSerializable(typeof(Sheet))]
[JsonSerializable(typeof(Stocked))]
[JsonSerializable(typeof(FeedbackGiven))]
[JsonSerializable(typeof(AnswerGiven))]
[JsonSerializable(typeof(Counter))]
[JsonSerializable(typeof(Membership))]
[JsonSerializable(typeof(HandOver))]
[JsonSerializable(typeof(WaitingFile))]
[JsonSerializable(typeof(WaitingDialog))]
[JsonSerializable(typeof(Workspace))]
[JsonSerializable(typeof(UsedState))]
[JsonSerializable(typeof(SlackPerson))]
[JsonSerializable(typeof(SlackHome))]
[JsonSerializable(typeof(SlackCard))]
[JsonSerializable(typeof(KeptEvent))]
[JsonSerializable(typeof(RestSent))]
public sealed partial class BotJson : JsonSerializerContext;
