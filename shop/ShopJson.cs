using System.Text.Json.Serialization;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Moves.Coaching;
using Helmsman.Shop.Moves.DesignLog;
using Helmsman.Shop.Moves.Ledger;
using Helmsman.Shop.Moves.Logs;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why.Memory;
using Helmsman.Shop.Work;

namespace Helmsman.Shop;

/// <summary>
/// How the business is written down: what was told, not what is computed from it. A test holds the written form, so that a rename cannot
/// lose what is kept.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(CauseSaid))]
[JsonSerializable(typeof(Coached))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(LedgerTerms))]
[JsonSerializable(typeof(LogAsk))]
[JsonSerializable(typeof(MonthTarget))]
[JsonSerializable(typeof(PeerList))]
[JsonSerializable(typeof(ReportFile))]
[JsonSerializable(typeof(ReportMapping))]
[JsonSerializable(typeof(RoleLog))]
[JsonSerializable(typeof(ShopSeen))]
[JsonSerializable(typeof(Statement))]
[JsonSerializable(typeof(Subscription))]
[JsonSerializable(typeof(Suggestion))]
[JsonSerializable(typeof(Team))]
[JsonSerializable(typeof(TeamRules))]
[JsonSerializable(typeof(Tip))]
[JsonSerializable(typeof(Vacancy))]
[JsonSerializable(typeof(WorkItem))]
public sealed partial class ShopJson : JsonSerializerContext;
