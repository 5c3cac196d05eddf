using System.Text.Json.Serialization;
using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Calendar;

internal sealed record HolidayFile(IReadOnlyList<HolidayYear> Years);

internal sealed record HolidayYear(int Year, IReadOnlyList<DaysOff> Holidays);

/// <param name="WorkedInstead">Weekend days that are worked to make up for it.</param>
internal sealed record DaysOff(string Name, string English, DateOnly First, DateOnly Last, IReadOnlyList<DateOnly> WorkedInstead)
{
    public IEnumerable<DateOnly> Days() => new Period(First, Last).Days();
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true, UseStringEnumConverter = true)]
[JsonSerializable(typeof(HolidayFile))]
[JsonSerializable(typeof(PublicHolidayFile))]
internal sealed partial class HolidayJson : JsonSerializerContext;
