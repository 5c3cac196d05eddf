using Helmsman.Cards;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Dialogs.Briefs;

/// <summary>Hand-offs that begin with a button, about a finding of the test's own.</summary>
internal static class BriefRoom
{
    private static readonly Period Day = Period.Of(new DateOnly(2026, 11, 24));

    public static async Task<Finding> KeepAsync(this Room room, string owner, string? cause = null, bool sure = true, string id = "f1")
    {
        var finding = new Finding(
            id, "demo", FindingRules.SourceFell, MetricIds.Visitors, ReportKinds.TrafficBySource, "手淘搜索", "手淘搜索", Day, Day.Shift(-7), 600, 300, null, owner)
        {
            Because = cause is null ? null : new FoundCause(cause, sure, []),
        };
        await room.Desk.KeepAsync(finding, TestContext.Current.CancellationToken);
        return finding;
    }

    public static Task PressHandOffAsync(this Room room, string person, Finding finding, string role, string locale = "zh-CN") =>
        room.PressAsync(person, Payload.For(Verbs.HandOff) with { Finding = finding.Id, Role = role }, locale);
}
