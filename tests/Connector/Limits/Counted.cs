using Helmsman.Connector.Identity;
using Helmsman.Connector.Rest;
using Helmsman.Connector.Traffic;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Limits;

/// <summary>What a call is counted for.</summary>
internal static class Counted
{
    public static IEnumerable<(Limited What, string Key)> For(Call call, TeamsWorld world, BotRegistration bot)
    {
        yield return (Limited.App, TenantOf(call, world) ?? bot.Tenant);
        switch (call.Operation)
        {
            case Operation.Send or Operation.Reply:
                yield return (Limited.Send, call.Conversation!);
                break;
            case Operation.Create:
                yield return (Limited.Create, Creating.KeyOf(call.Body));
                break;
            case Operation.Members:
                yield return (Limited.GetMembers, call.Conversation!);
                yield return (Limited.GetAllMembers, call.Conversation!);
                break;
            case Operation.PagedMembers or Operation.Member:
                yield return (Limited.GetMembers, call.Conversation!);
                break;
            case Operation.TeamChannels or Operation.Team:
                yield return (Limited.GetConversations, call.Conversation!);
                break;
            default:
                break;
        }
    }

    private static string? TenantOf(Call call, TeamsWorld world) =>
        world.FindPlace(call.Conversation)?.Tenant ?? (string?)call.Body?["tenantId"];
}
