namespace Helmsman.Bot.Channels.Local;

/// <summary>The connector's refusals, by the codes that bots know.</summary>
public static class WireError
{
    public static IResult NoConversation() => NotFound("ConversationNotFound", "There is no such conversation.");

    public static IResult NoActivity() => NotFound("ActivityNotFoundInConversation", "There is no such activity in the conversation.");

    public static IResult NotFound(string code, string message) => Of(StatusCodes.Status404NotFound, code, message);

    public static IResult BadSyntax(string message) => Of(StatusCodes.Status400BadRequest, "BadSyntax", message);

    public static IResult BadArgument(string message) => Of(StatusCodes.Status400BadRequest, "BadArgument", message);

    public static IResult TooBig() =>
        Of(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "An activity may have up to 100 KB.");

    private static IResult Of(int status, string code, string message) =>
        Results.Json(Refused.For(code, message), LocalJson.Default.Refused, statusCode: status);
}
