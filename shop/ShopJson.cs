using System.Text.Json.Serialization;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
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
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(MonthTarget))]
[JsonSerializable(typeof(ReportFile))]
[JsonSerializable(typeof(ReportMapping))]
[JsonSerializable(typeof(Subscription))]
[JsonSerializable(typeof(Team))]
[JsonSerializable(typeof(TeamRules))]
[JsonSerializable(typeof(Vacancy))]
[JsonSerializable(typeof(WorkItem))]
public sealed partial class ShopJson : JsonSerializerContext;
