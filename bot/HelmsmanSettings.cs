using Helmsman.Shop;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Reports;

namespace Helmsman.Bot;

/// <summary>The section <c>Helmsman</c> of appsettings.json; every default stands there.</summary>
public sealed partial class HelmsmanSettings
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

    public ReportSettings Reports { get; set; } = new();

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
    /// <summary>How reports come in other than by chat.</summary>
    public sealed class ReportSettings
    {
        /// <summary>The watched folder; a relative path starts at the folder of <see cref="Data"/>. Empty: no folder is watched.</summary>
        public string Inbox { get; set; } = "inbox";

        /// <summary>The inbox is looked through so often, for network folders do not tell when something is put there.</summary>
        public int InboxSeconds { get; set; } = 10;

        /// <summary>A larger file is refused unread.</summary>
        public long LargestFileBytes { get; set; } = 512L * 1024 * 1024;

        /// <summary>Who may bring reports over HTTP. None: nobody, and the addresses are not there.</summary>
        public IReadOnlyList<ReportKeySettings> Keys { get; set; } = [];

        /// <summary>What is fetched from databases, and when.</summary>
        public IReadOnlyList<SqlReportSettings> Sql { get; set; } = [];

        /// <summary>Column or measure → further headers under which it stands in files, for example "visitors": ["来访人数"].</summary>
        public IReadOnlyDictionary<string, IReadOnlyList<string>> Synonyms { get; set; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

        /// <summary>New name of a traffic source → the name under which its history is kept.</summary>
        public IReadOnlyDictionary<string, string> Aliases { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

        /// <summary>Whole reports of the shop's own: a file that has all these headers is one.</summary>
        public IReadOnlyList<MappingSettings> Mappings { get; set; } = [];

        /// <summary>Of advertising figures that a file gives for several windows (转化周期): the one that is kept, in days. Null: the longest.</summary>
        public int? ConversionDays { get; set; }

        internal ReadingRules ToRules() => new([.. Mappings.Select(mapping => mapping.ToMapping())], Synonyms, Aliases) { ConversionDays = ConversionDays };
    }

    public sealed class ReportKeySettings
    {
        /// <summary>Of the program that has the key, for the log.</summary>
        public string Name { get; set; } = string.Empty;

        /// <summary>At least sixteen characters.</summary>
        public string Key { get; set; } = string.Empty;

        /// <summary>The shop it brings reports for; may be left empty when there is only one.</summary>
        public string Shop { get; set; } = string.Empty;
    }

    public sealed class SqlReportSettings
    {
        /// <summary>Tells the report from others, in the log and to the operator.</summary>
        public string Name { get; set; } = string.Empty;

        /// <summary>As Npgsql spells it. It is a secret, and never logged.</summary>
        public string Connection { get; set; } = string.Empty;

        /// <summary>One statement that reads; the names of its columns are read as the headers of a file are.</summary>
        public string Query { get; set; } = string.Empty;

        /// <summary>A name of <see cref="Helmsman.Shop.Reports.ReportKinds"/>.</summary>
        public string Kind { get; set; } = string.Empty;

        /// <summary>May be left empty when there is only one.</summary>
        public string Shop { get; set; } = string.Empty;

        /// <summary>A time of day, <c>07:30</c>, or a Quartz cron expression; in the shop's zone.</summary>
        public string At { get; set; } = string.Empty;

        /// <summary>The database ends a query that takes longer.</summary>
        public int TimeoutSeconds { get; set; } = 300;
    }

    public sealed class MappingSettings
    {
        /// <summary>The kind of report, for example <c>shop-daily</c>.</summary>
        public string Kind { get; set; } = string.Empty;

        /// <summary>Header as the file spells it → column or measure.</summary>
        public IReadOnlyDictionary<string, string> Columns { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

        /// <summary>Fails with a sentence at the start, where a wrong setting is seen.</summary>
        public ReportMapping ToMapping() => ReportKinds.All.Contains(Kind)
            ? new(string.Empty, ReportMapping.AnyWithItsColumns, Kind, Columns, string.Empty)
            : throw new InvalidOperationException($"Helmsman:Reports:Mappings: there is no kind of report '{Kind}'; there are {string.Join(", ", ReportKinds.All)}");
    }
}
