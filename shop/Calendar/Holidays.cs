using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Helmsman.Shop.Calendar;

/// <param name="Chinese">As people call it; one holiday of several days has one name.</param>
public sealed record Holiday(string Chinese, string English)
{
    /// <param name="locale"><c>zh-CN</c> or <c>en</c>.</param>
    public string NameIn(string locale) => locale.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : English;
}

/// <summary>Public holidays of the country whose clocks a zone names: mainland China by its yearly notices, others by rule.</summary>
public sealed class Holidays
{
    /// <summary>Every holiday that there are data for falls into one of these.</summary>
    private static readonly int[] YearsToName = [2011, 2022, 2025, 2026];

    private static readonly FrozenDictionary<string, Holidays> ByZone = Countries();

    private readonly ConcurrentDictionary<int, Dictionary<DateOnly, Holiday>> years = new();
    private readonly Func<int, Dictionary<DateOnly, Holiday>?> inYear;

    private Holidays(Func<int, Dictionary<DateOnly, Holiday>?> inYear) => this.inYear = inYear;

    /// <summary>Of a country that there are no data for.</summary>
    public static Holidays None { get; } = new(_ => null);

    /// <param name="zone">IANA name.</param>
    public static Holidays In(string zone) => ByZone.GetValueOrDefault(zone, None);

    /// <summary>False: nothing is known of that year, so that a day without a name may be a holiday all the same.</summary>
    public bool Knows(int year) => inYear(year) is not null;

    /// <summary>Null where the day is none, or not known to be one.</summary>
    public Holiday? On(DateOnly day) => years.GetOrAdd(day.Year, year => inYear(year) ?? []).GetValueOrDefault(day);

    /// <summary>The holiday that a name in either language is of; null where no country here has it.</summary>
    public static Holiday? Named(string name) => ByName.Value.GetValueOrDefault(name);

    private static readonly Lazy<FrozenDictionary<string, Holiday>> ByName = new(() =>
    {
        var names = new Dictionary<string, Holiday>(StringComparer.Ordinal);
        foreach (var holiday in ByZone.Values.Distinct().SelectMany(country => YearsToName.SelectMany(year => country.inYear(year)?.Values.ToList() ?? [])))
        {
            names.TryAdd(holiday.Chinese, holiday);
            names.TryAdd(holiday.English, holiday);
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    });

    private static FrozenDictionary<string, Holidays> Countries()
    {
        var countries = Read("public-holidays.json", HolidayJson.Default.PublicHolidayFile).Countries;
        return countries
            .SelectMany(country => new Holidays(year => year >= country.First ? country.In(year) : null) is var holidays
                ? country.Zones.Select(zone => (Zone: zone, Holidays: holidays)) : [])
            .Append((Zone: "Asia/Shanghai", Holidays: China()))
            .ToFrozenDictionary(each => each.Zone, each => each.Holidays, StringComparer.Ordinal);
    }

    private static Holidays China()
    {
        var byYear = Read("working-days-cn.json", HolidayJson.Default.HolidayFile).Years.ToFrozenDictionary(
            year => year.Year,
            year => year.Holidays
                .SelectMany(off => off.Days().Select(day => (Day: day, Holiday: new Holiday(off.Name, off.English))))
                .ToDictionary(each => each.Day, each => each.Holiday));
        return new(byYear.GetValueOrDefault);
    }

    internal static T Read<T>(string name, JsonTypeInfo<T> type)
    {
        using var file = typeof(Holidays).Assembly.GetManifestResourceStream($"Helmsman.Shop.Calendar.{name}")
            ?? throw new InvalidOperationException($"The data file {name} is not part of the build.");
        return JsonSerializer.Deserialize(file, type) ?? throw new InvalidOperationException($"The data file {name} is empty.");
    }
}
