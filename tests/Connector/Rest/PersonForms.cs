using System.Text.Json.Nodes;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Rest;

/// <summary>A person as rosters tell of him: his Entra id has one name in a list and another when he is asked for alone.</summary>
internal static class PersonForms
{
    public static JsonObject InList(TeamsPerson person) => Of(person, "objectId");

    public static JsonObject Alone(TeamsPerson person) => Of(person, "aadObjectId");

    private static JsonObject Of(TeamsPerson person, string oid) => new()
    {
        ["id"] = person.Id,
        [oid] = person.Oid,
        ["name"] = person.Name,
        ["email"] = person.UserPrincipalName,
        ["userPrincipalName"] = person.UserPrincipalName,
        ["userRole"] = "user",
        ["tenantId"] = person.Tenant,
    };
}
