using System.Globalization;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports.Containers;

namespace Helmsman.Shop.Reports.Rows;

/// <summary>A rate that a file states although it also states its parts. It is never kept, but it must be what they come to.</summary>
/// <param name="Column">Of the rate.</param>
/// <param name="Above">The measure that is divided, in the file's own columns as <paramref name="Below"/> is.</param>
internal sealed record StatedRate(string Column, string Above, string Below);

/// <summary>Compares the rates that a file states with their parts, line by line. The file is kept whatever comes of it.</summary>
internal sealed class StatedRates
{
    /// <summary>Lines named for one rate: the first ones tell enough.</summary>
    private const int MostNamed = 3;

    /// <summary>Rates are printed with two decimals, shares with two of the percent, and their parts are rounded too.</summary>
    private const double Printed = 0.0051;

    private const double PrintedShare = Printed / 100;

    private const double Rounded = 0.01;

    private readonly string file;
    private readonly HeaderRow header;
    private readonly (FigureCell Rate, int Above, int Below)[] rates;
    private readonly List<WrongCell> ignored = [];
    private readonly int[] named;

    public StatedRates(string file, ReportLayout layout)
    {
        (this.file, header) = (file, layout.Header);
        var measures = layout.Measures.ToList();
        rates =
        [
            .. layout.Kind.Stated
                .Where(stated => layout.Columns.ContainsKey(stated.Column) && measures.Contains(stated.Above) && measures.Contains(stated.Below))
                .Select(stated => (FigureCell.Of(layout, stated.Column), measures.IndexOf(stated.Above), measures.IndexOf(stated.Below))),
        ];
        named = new int[rates.Length];
    }

    public List<Problem> Doubts { get; } = [];

    /// <param name="figures">Those of the line, one a measure.</param>
    public void Compare(Lines line, double[] figures)
    {
        for (var index = 0; index < rates.Length; index++)
        {
            var (rate, above, below) = rates[index];
            if (named[index] < MostNamed && rate.TryRead(line, out var stated, ignored) && Differs(rate, stated, figures[above] / figures[below]))
            {
                named[index]++;
                Doubts.Add(new Problem(
                    ProblemCodes.RateDisagrees, file, line.Number, header.Cells[rate.Index], line.Text(rate.Index), Text(figures[above] / figures[below])));
            }
        }

        ignored.Clear();
    }

    /// <summary>Nothing is compared where a part is missing or nothing was spent.</summary>
    private static bool Differs(FigureCell rate, double stated, double reckoned) =>
        double.IsFinite(stated)
        && double.IsFinite(reckoned)
        && Math.Abs(stated - reckoned) > (rate.Unit == Unit.Percent ? PrintedShare : Printed) + Rounded * Math.Abs(reckoned);

    private static string Text(double figure) => figure.ToString("0.####", CultureInfo.InvariantCulture);
}
