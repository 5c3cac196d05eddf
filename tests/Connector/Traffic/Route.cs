namespace Helmsman.Connector.Traffic;

/// <summary>What a method and a path ask for. Ids hold colons and semicolons, and are escaped on the way: the path comes here split, then decoded.</summary>
internal sealed record Route(Operation Operation, string? Conversation = null, string? Target = null, string? Reaction = null)
{
    public const string Base = "teams";

    public static Route Of(string method, string[] path) => (method, path) switch
    {
        ("GET", ["v1", ".well-known", "openidconfiguration" or "openid-configuration"]) => new Route(Operation.Metadata),
        ("GET", ["v1", ".well-known", "keys"]) => new Route(Operation.Keys),
        ("POST", [var tenant, "oauth2", "v2.0", "token"]) => new Route(Operation.Token, Target: tenant),
        (_, [Base, "v3", .. var rest]) => OfConnector(method, rest),
        _ => new Route(Operation.Unknown),
    };

    private static Route OfConnector(string method, string[] path) => (method, path) switch
    {
        ("POST", ["conversations"]) => new Route(Operation.Create),
        (_, ["conversations", var conversation, "activities", .. var rest]) => OfActivities(method, conversation, rest),
        ("GET", ["conversations", var conversation, "members"]) => new Route(Operation.Members, conversation),
        ("GET", ["conversations", var conversation, "pagedmembers"]) => new Route(Operation.PagedMembers, conversation),
        ("GET", ["conversations", var conversation, "members", var person]) => new Route(Operation.Member, conversation, person),
        ("GET", ["teams", var team]) => new Route(Operation.Team, team),
        ("GET", ["teams", var team, "conversations"]) => new Route(Operation.TeamChannels, team),
        _ => new Route(Operation.Unknown),
    };

    private static Route OfActivities(string method, string conversation, string[] rest) => (method, rest) switch
    {
        ("POST", []) => new Route(Operation.Send, conversation),
        ("POST", [var activity]) => new Route(Operation.Reply, conversation, activity),
        ("PUT", [var activity]) => new Route(Operation.Update, conversation, activity),
        ("DELETE", [var activity]) => new Route(Operation.Delete, conversation, activity),
        ("PUT", [var activity, "reactions", var reaction]) => new Route(Operation.React, conversation, activity, reaction),
        ("DELETE", [var activity, "reactions", var reaction]) => new Route(Operation.Unreact, conversation, activity, reaction),
        _ => new Route(Operation.Unknown, conversation),
    };
}
