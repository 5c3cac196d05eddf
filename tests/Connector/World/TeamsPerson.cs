namespace Helmsman.Connector.World;

/// <summary>Somebody in a tenant.</summary>
/// <param name="Id">What this bot knows him by; another bot would see another id.</param>
/// <param name="Oid">His id in Entra.</param>
/// <param name="Zone">IANA name.</param>
public sealed record TeamsPerson(string Id, string Oid, string Name, string Tenant, string Locale = "zh-CN", string Zone = "Asia/Shanghai")
{
    public string UserPrincipalName => $"{Oid[..8]}@shop.example";

    public string Country => Locale.Split('-') is [_, var country] ? country : "US";
}
