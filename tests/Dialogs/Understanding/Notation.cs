using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Tests.Dialogs.Understanding;

/// <summary>A meaning written in one line, for tables.</summary>
internal static class Notation
{
    public static string Of(Understood understood) => understood switch
    {
        Understood.Asks(var question) => $"ask {Of(question)}",
        Understood.Unclear(var doubt) => $"unclear {doubt.About}: {string.Join(", ", doubt.Options.Select(option => Short(doubt.About, option)))}".TrimEnd(' ', ':'),
        Understood.Wants(var intent) => $"want {Of(intent)}".TrimEnd(),
        _ => throw new ArgumentOutOfRangeException(nameof(understood)),
    };

    private static string Of(Question question) =>
        $"{question.Metric.Id} {Of(question.Period)} {question.Comparison}{(question.Against is { } days ? $" vs {Of(days)}" : "")}{(question.Member is null ? "" : $" {question.Dimension}/{question.Member}")}";

    private static string Short(Doubt about, Question option) => about switch
    {
        Doubt.DayWithoutData => Of(option.Period),
        _ when option.Member is not null => $"{option.Metric.Id}/{option.Member}",
        _ => option.Metric.Id,
    };

    private static string Of(Period period) => period.IsOneDay ? $"{period.First:yyyy-MM-dd}" : $"{period.First:yyyy-MM-dd}..{period.Last:yyyy-MM-dd}";

    private static string Of(Intent intent) => intent switch
    {
        Intent.SetTarget(var revenue, var month) => $"target {revenue:0.##} {month:yyyy-MM}".Replace("  ", " ", StringComparison.Ordinal).TrimEnd(),
        Intent.Schedule(var at, var days) => $"schedule {at:HH:mm} {days}".Replace("  ", " ", StringComparison.Ordinal).TrimEnd(),
        Intent.HandOff(var role, _) => $"hand-off {role}",
        Intent.AnnounceChange(var kind, var product) => $"announce {kind} {product}".Replace("  ", " ", StringComparison.Ordinal).TrimEnd(),
        Intent.AskOpinions(var roles) => $"opinions {roles}".TrimEnd(),
        _ => intent.GetType().Name,
    };
}
