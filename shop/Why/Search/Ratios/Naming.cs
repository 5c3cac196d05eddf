namespace Helmsman.Shop.Why.Search.Ratios;

/// <summary>Which of what was ranked is said: the best, if chance does not do that; then the best of what is left without it.</summary>
internal sealed class Naming(RatioTable table, UsualRates usual, List<Cuboid> cuboids, Direction way)
{
    private const int MostRounds = 5;

    /// <summary>Of the first cause's excess; less is not worth a line of its own.</summary>
    private const double LeastCause = 0.1;

    /// <summary>Of one comparison, that its best element is named although nothing happened; elements overlap, so fewer are.</summary>
    private const double FalseAlarms = 0.5;

    /// <summary>Below this many periods nothing is sure.</summary>
    private const int SurePeriods = 4;

    public IReadOnlyList<RatioCause> Causes(LeafEvidence evidence, Explained? best)
    {
        var (causes, least) = (new List<RatioCause>(), 0.0);
        for (var round = 0; round < MostRounds && best is not null; round++)
        {
            var unusual = best.Suspects.Where(suspect => suspect.Excess > least && IsUnusual(Sigmas(suspect, evidence))).ToList();
            if (unusual.Count == 0)
            {
                break;
            }

            causes.AddRange(unusual.Select(suspect => CauseOf(suspect, evidence)));
            least = round == 0 ? LeastCause * unusual.Max(suspect => suspect.Excess) : least;
            evidence = evidence.Without(best.Leaves());
            best = Explained.Of(cuboids, evidence, way == Direction.Up).FirstOrDefault(new Repetitions(table).IsNew);
        }

        return causes;
    }

    private double Sigmas(Suspect suspect, LeafEvidence evidence) => OwnHistory.Sigmas(suspect, evidence, usual, table.Before);

    /// <summary>
    /// As many elements are looked at as there are, so one of them is far out by chance; and how far that is, is known from few periods only. Hence the
    /// tail of Student's distribution, with all elements in it.
    /// </summary>
    private bool IsUnusual(double sigmas)
    {
        var freedom = OwnHistory.Freedom(table.Before.Count);
        var unlikely = (freedom + 1) / 2 * Math.Log(1 + (sigmas * sigmas / freedom));
        return (way == Direction.Up ? sigmas > 0 : sigmas < 0) && unlikely > Math.Log(cuboids.Sum(cuboid => cuboid.Count) / FalseAlarms);
    }

    private RatioCause CauseOf(Suspect suspect, LeafEvidence evidence)
    {
        var (actual, expected, denominator) = (Of(evidence.Actual), Of(evidence.Expected), Of(evidence.Denominator));
        return new(
            suspect.Cuboid.Element(table, suspect.Group),
            denominator,
            expected / denominator,
            actual / denominator,
            (actual - expected) / table.Now.Denominator.Sum(),
            Sigmas(suspect, evidence),
            table.Before.Count >= SurePeriods ? Certainty.Sure : Certainty.Possible);

        double Of(double[] values) => suspect.Cuboid.Sum(values)[suspect.Group];
    }
}
