using System.Globalization;
using Helmsman.Shop.Metrics;

namespace Helmsman.Cards;

public sealed partial class Words
{
    private const char Minus = '\u2212';

    /// <summary>Said in words where a figure is not known: missing is not zero.</summary>
    public string Missing => this["figure.missing"];

    public string Count(double value) => Grouped(value, decimals: 0);

    /// <summary>To the cent below a thousand, in whole units from there on: what is read at a glance.</summary>
    public string Money(double value, string currency) => Priced(value, currency, Math.Abs(value) < 1000 ? 2 : 0);

    public string Money(decimal value, string currency) => Money((double)value, currency);

    /// <summary>To the cent, so that parts visibly add up.</summary>
    public string Cents(decimal value, string currency) => Priced((double)value, currency, decimals: 2);

    public string Percent(double value, int decimals = 1) => $"{Grouped(value * 100, decimals)}%";

    /// <summary>A share of a target, rounded down: what falls short by a hair is not 100 %.</summary>
    public string Reached(decimal ratio) => Percent((double)(Math.Floor(ratio * 1000) / 1000));

    public string Figure(Metric metric, double? value, string currency) => value is not { } known ? Missing : metric.Unit switch
    {
        Unit.Count => Count(known),
        Unit.Money => Money(known, currency),
        Unit.Percent => Percent(known, decimals: 2),
        _ => Grouped(known, decimals: 2),
    };

    /// <summary>A plain number whose unit nobody told: a rank, a score, a price.</summary>
    public string Plain(double? value) => value is { } known ? known.ToString("#,0.##", CultureInfo.InvariantCulture).Replace('-', Minus) : Missing;

    /// <summary>A signed difference in the metric's unit; shares differ by percentage points.</summary>
    public string Difference(Metric metric, double difference, string currency) => Sign(difference) + (metric.Unit == Unit.Percent
        ? Say("figure.points", Grouped(Math.Abs(difference) * 100, decimals: 2))
        : Figure(metric, Math.Abs(difference), currency));

    /// <summary>An arrow, a word and a share: never colour alone. Null when there is nothing to compare with.</summary>
    public string Relative(double? change) => change switch
    {
        null => this["figure.no-comparison"],
        > Unchanged => Say("figure.up", Percent(change.Value)),
        < -Unchanged => Say("figure.down", Percent(-change.Value)),
        _ => this["figure.unchanged"],
    };

    public static bool IsUnchanged(double? share) => share is { } known && Math.Abs(known) <= Unchanged;

    /// <summary>Below this a share is shown as 0.0 %.</summary>
    private const double Unchanged = 0.0005;

    private static string Sign(double value) => value switch { > 0 => "+", < 0 => $"{Minus}", _ => string.Empty };

    private static string Priced(double value, string currency, int decimals) =>
        $"{(value < 0 ? $"{Minus}" : string.Empty)}{Symbol(currency)}{Grouped(Math.Abs(value), decimals)}";

    private static string Grouped(double value, int decimals) =>
        value.ToString($"N{decimals}", CultureInfo.InvariantCulture).Replace('-', Minus);

    /// <summary>A yen is not a yuan: only one of the two may be a bare ¥.</summary>
    private static string Symbol(string currency) => currency switch
    {
        "CNY" => "¥",
        "USD" => "$",
        "GBP" => "£",
        "EUR" => "€",
        _ => $"{currency} ",
    };
}
