using Helmsman.Connector.Traffic;

namespace Helmsman.Connector.Faults;

/// <summary>The errors that Teams documents for the connector (conversation-messages; platform facts §1.7), as it words them.</summary>
public static class Refusals
{
    public static readonly Answer BadArgument = Answer.Error(400, "Bad Argument", "Invalid request payload.");
    public static readonly Answer BadSyntax = Answer.Error(400, "BadSyntax", "Incorrect conversation creation parameters.");
    public static readonly Answer BotNotRegistered = Answer.Error(401, "BotNotRegistered", "No registration found for this bot.");
    public static readonly Answer BotDisabledByAdmin = Answer.Error(403, "BotDisabledByAdmin", "The tenant admin disabled this bot.");
    public static readonly Answer BotNotInConversationRoster =
        Answer.Error(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");

    public static readonly Answer ConversationBlockedByUser = Answer.Error(403, "ConversationBlockedByUser", "User blocked the conversation with the bot.");
    public static readonly Answer NotEnoughPermissions = Answer.Error(403, "NotEnoughPermissions", "The bot may not do this here.");
    public static readonly Answer InvalidBotApiHost = Answer.Error(403, "InvalidBotApiHost", "Invalid bot api host.");
    public static readonly Answer ConversationNotFound = Answer.Error(404, "ConversationNotFound", "Conversation not found.");
    public static readonly Answer ActivityNotFound =
        Answer.Error(404, "ActivityNotFoundInConversation", "The message ID provided couldn't be found in the conversation.");

    public static readonly Answer PreconditionFailed = Answer.Error(412, "PreconditionFailed", "Precondition failed, please try again.");
    public static readonly Answer MessageSizeTooBig = Answer.Error(413, "MessageSizeTooBig", "Message size too large.");
    public static readonly Answer Throttled = Answer.Error(429, "Throttled", "Too many requests.");

    /// <summary>
    /// This one has no <c>error</c> envelope: the code stands in JSON that is a string inside the JSON (as published with send-proactive-messages).
    /// </summary>
    public static readonly Answer MessageWritesBlocked = new(
        403,
        """{"errorCode":209,"message":"{\r\n  \"subCode\": \"MessageWritesBlocked\",\r\n  \"details\": \"Thread is blocked from message writes.\",\r\n  \"errorCode\": null,\r\n  \"errorSubCode\": null\r\n}"}""")
    {
        ErrorCode = "MessageWritesBlocked",
    };

    /// <summary>All that mean: nothing from this bot here until something changes.</summary>
    public static IReadOnlyList<Answer> Forbidden { get; } =
        [BotDisabledByAdmin, BotNotInConversationRoster, ConversationBlockedByUser, NotEnoughPermissions, MessageWritesBlocked, InvalidBotApiHost];
}
