namespace BotFramework.Connector;

/// <summary>Names under which a host can configure, or a test replace, what carries the calls.</summary>
internal static class HttpClientNames
{
    /// <summary>Calls to channels. They time out after 30 s unless the host sets another timeout.</summary>
    public const string Connector = "BotFramework.Connector";

    /// <summary>Calls to the login service and for its signing keys.</summary>
    public const string Login = "BotFramework.Login";
}
