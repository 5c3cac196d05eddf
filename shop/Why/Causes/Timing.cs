using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why.Causes;

/// <summary>When a cause must have happened: not before what the figure is compared with, and not after the figure moved.</summary>
internal static class Timing
{
    /// <summary>How far back is looked when the base does not lie before the period: a target, a later campaign.</summary>
    private const int Week = 7;

    /// <summary>Of the movement asked about, a lower level that began earlier must be at least this part to be the same movement.</summary>
    private const double SameMovement = 0.5;

    /// <summary>The first day of the movement.</summary>
    private static DateOnly Onset(CauseCase asked) => EarlierLevel(asked) ?? asked.Question.Period switch
    {
        { IsOneDay: true } period => period.First,
        var period => period.Days().Select(day => (DateOnly?)day).FirstOrDefault(day => Moved(asked, day!.Value)) ?? period.First,
    };

    /// <summary>The base's last day is one of them: what changed in the evening shows on the next day.</summary>
    public static Period Window(CauseCase asked)
    {
        var onset = Onset(asked);
        return new(asked.Question.Base.Last < onset ? asked.Question.Base.Last : onset.AddDays(-Week), onset);
    }

    private static DateOnly? EarlierLevel(CauseCase asked) =>
        asked.Judgement.Caveats.OfType<Caveat.NewLevel>().FirstOrDefault() is { } level
        && level.Since > asked.Question.Base.Last && level.Since < asked.Question.Period.First
        && Relative(asked) is { } moved && level.Relative / moved >= SameMovement
            ? level.Since
            : null;

    private static double? Relative(CauseCase asked) =>
        asked.Compared is { Before.Value: { } before and not 0, After.Value: { } after } && after != before ? (after - before) / before : null;

    private static bool Moved(CauseCase asked, DateOnly day)
    {
        var (scope, metric, calendar) = (asked.Compared.Scope, asked.Question.Metric, asked.Shop.Calendar);
        return Usual.Of(each => scope.Read(metric, Period.Of(each)).Value, day, each => calendar.On(each) is null == calendar.On(day) is null, isCount: false)
            ?.Is(asked.Rose, 0, Departure.Unusual) == true;
    }
}
