using Helmsman.Shop;
using Helmsman.Shop.Morning;

namespace Helmsman.Bot;

/// <summary>The section <c>Helmsman</c> of appsettings.json; every default stands there.</summary>
public sealed class HelmsmanSettings
{
    public const string Section = "Helmsman";

    /// <summary>The database file; a relative path starts at the content root.</summary>
    public string Data { get; set; } = "data/helmsman.db";

    /// <summary><c>demo-shop</c>, <c>online-retail</c>, or empty for the shop described in <see cref="Shop"/>.</summary>
    public string? Sample { get; set; }

    /// <summary>
    /// Ids of the Teams tenants that are served. None: the bot's own where MicrosoftAppType is SingleTenant or UserAssignedMSI, otherwise all.
    /// </summary>
    public IReadOnlyList<string> AllowedTenants { get; set; } = [];

    /// <summary>A request with more bytes is refused unread.</summary>
    public int LargestActivityBytes { get; set; } = 1024 * 1024;

    public ShopSettings Shop { get; set; } = new();

    public BriefingSettings Briefing { get; set; } = new();

    public sealed class ShopSettings
    {
        public string Id { get; set; } = "my-shop";

        public string Name { get; set; } = "My shop";

        /// <summary>IANA name of the zone in which the shop's days begin and end.</summary>
        public string Zone { get; set; } = "Asia/Shanghai";

        /// <summary>ISO 4217 code.</summary>
        public string Currency { get; set; } = "CNY";

        /// <summary><c>zh-CN</c> or <c>en</c>.</summary>
        public string Locale { get; set; } = "zh-CN";

        public ShopProfile ToProfile() => new(Id, Name, Zone, Currency, Locale);
    }

    /// <summary>When the briefing comes to a channel that has not said when it wants it.</summary>
    public sealed class BriefingSettings
    {
        /// <summary>Local time in the shop's zone.</summary>
        public TimeOnly At { get; set; } = new(8, 30);

        public BriefingDays Days { get; set; } = BriefingDays.EveryDay;
    }
}
