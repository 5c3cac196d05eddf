using System.Text.Json.Serialization;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Morning;

/// <summary>Where and when a shop's briefing comes. Kept as <c>{shop}/{where}</c>.</summary>
/// <param name="Where">The stored conversation it is posted to.</param>
/// <param name="At">Local time in <paramref name="Zone"/>.</param>
/// <param name="Zone">IANA name, for example <c>Asia/Shanghai</c>.</param>
/// <param name="Locale">The language of the card in that channel: <c>zh-CN</c> or <c>en</c>.</param>
public sealed record Subscription(string Shop, string Where, TimeOnly At, string Zone, BriefingDays Days, string Locale)
{
    public static readonly DocumentKind<Subscription> Documents = new("subscription", ShopJson.Default.Subscription);

    public string Id => $"{Shop}/{Where}";

    public bool ComesOn(DateOnly day, WorkingDays workingDays) => Days == BriefingDays.EveryDay || workingDays.IsWorking(day);

    /// <summary>
    /// The next <paramref name="count"/> instants after <paramref name="now"/> at which it comes, in its own zone; once a day even when
    /// clocks change.
    /// </summary>
    /// <exception cref="TimeZoneNotFoundException">The zone is not an IANA name that this machine knows.</exception>
    public IReadOnlyList<DateTimeOffset> NextAfter(DateTimeOffset now, WorkingDays workingDays, int count)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Zone);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);
        return
        [
            .. Enumerable.Range(0, int.MaxValue)
                .Select(today.AddDays)
                .Where(day => ComesOn(day, workingDays))
                .Select(day => LocalClock.At(day, At, zone))
                .Where(instant => instant > now)
                .Take(count),
        ];
    }
}

public enum BriefingDays
{
    [JsonStringEnumMemberName("every-day")]
    EveryDay,

    /// <summary>Monday to Friday, with the days off and the make-up days (调休) of the calendar.</summary>
    [JsonStringEnumMemberName("working-days")]
    WorkingDays,
}
