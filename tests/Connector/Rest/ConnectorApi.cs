using Helmsman.Connector.Identity;
using Helmsman.Connector.Traffic;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Rest;

/// <summary>Does what a call asks for, or says why not.</summary>
internal sealed class ConnectorApi(ConnectorOptions options, TeamsWorld world, ChannelTokens keys, LoginService login)
{
    private static readonly Answer WrongMethod = Answer.Error(405, "MethodNotAllowed", "Not with this method.");

    private readonly Sending sending = new(options, world);
    private readonly Creating creating = new(options, world);
    private readonly Rosters rosters = new(world);
    private readonly Reacting reacting = new(options, world);

    public Answer Do(Call call, string address) => call.Operation switch
    {
        Operation.Metadata => Answer.Json(200, Metadata.Of(options.Issuer, address)),
        Operation.Keys => Answer.Json(200, keys.ToJwks()),
        Operation.Token => login.Grant(call.Target!, call.Form),
        Operation.Send or Operation.Reply => sending.Post(call),
        Operation.Update => sending.Update(call),
        Operation.Delete => sending.Delete(call),
        Operation.Create => creating.Create(call),
        Operation.Members => rosters.All(call),
        Operation.PagedMembers => rosters.Page(call),
        Operation.Member => rosters.One(call),
        Operation.Team => rosters.Team(call),
        Operation.TeamChannels => rosters.Channels(call),
        Operation.React => reacting.Add(call),
        Operation.Unreact => reacting.Remove(call),
        _ => call.Method is "GET" or "POST" or "PUT" or "DELETE" ? Answer.Error(404, "NotFound", "There is nothing here.") : WrongMethod,
    };

}
