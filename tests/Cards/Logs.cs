using Helmsman.Shop.Moves.Logs;
using Helmsman.Shop.Work;
using static Helmsman.Tests.Cards.Fixtures;

namespace Helmsman.Tests.Cards;

/// <summary>What the made-up team wrote at the end of the made-up Saturday.</summary>
internal static class Logs
{
    private static readonly DateTimeOffset HalfPastFive = new(2026, 11, 21, 17, 40, 0, TimeSpan.FromHours(8));

    public static readonly RoleLog AdsLog = Log(Roles.Ads, "p2", ["budget", "keywords"], "加了 200 预算，换了 3 个词");

    public static readonly RoleLog LeadLog = Log(Roles.ServiceLead, "p1", ["size", "shipping"], "尺码表再补两行", (LogCounts.Receptions, 412), (LogCounts.Consultations, 380), (LogCounts.Buyers, 171), (LogCounts.Complaints, 2));

    public static readonly DayLogs Quoted = new(Day, [new(AdsLog, "李雷"), new(LeadLog with { At = HalfPastFive.AddHours(16) }, "王敏")], [LogKinds.Service]);

    private static RoleLog Log(string role, string person, IReadOnlyList<string> did, string text, params (string Count, int Value)[] counts) =>
        new("lanxi", Day, role, person, did, counts.ToDictionary(each => each.Count, each => each.Value, StringComparer.Ordinal), text, HalfPastFive);
}
