using System.Globalization;

namespace Helmsman.Benchmarks.Why;

/// <summary>A line of the table that this benchmark prints.</summary>
/// <param name="Measured">Cells for precision, recall and F1, or what a set is judged by instead.</param>
/// <param name="Milliseconds">Median CPU time of a case, reading left out.</param>
/// <param name="Bar">What is asked for.</param>
internal sealed record Row(string Set, int Cases, string[] Measured, double Milliseconds, string Bar)
{
    public const string Header = "| Set | Cases | Precision | Recall | F1 | CPU ms a case (median) | Asked for |\n|---|---|---|---|---|---|---|";

    public static Row Of(string set, int cases, Score score, double milliseconds, string bar) =>
        new(set, cases, [Round(score.Precision), Round(score.Recall), Round(score.F1)], milliseconds, bar);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"| {Set} | {Cases} | {string.Join(" | ", Measured)} | {Milliseconds:0.0} | {Bar} |");

    public static string Round(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);
}
