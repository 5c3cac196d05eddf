using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why.Contributing;

namespace Helmsman.Shop.Why;

/// <summary>A ratio's change by the members of the report it was searched in.</summary>
internal static class MixOf
{
    /// <summary>Null for what is no ratio, and for questions about one member.</summary>
    public static MixSplit? Ratio(Compared compared, Question question)
    {
        if (compared.Metric.Formula is not Formula.Ratio || question.Member is not null || SearchedReport.For(compared, question) is not { } report)
        {
            return null;
        }

        var history = compared.Shop.History;
        var leaves = history.Leaves(compared.Metric, report.Kind, [report.Dimensions[0]], [[.. compared.Base.Days()], [.. compared.Period.Days()]]);
        if (leaves.Dimensions is not [var dimension])
        {
            return null;
        }

        var members = Enumerable.Range(0, leaves.Count).Select(leaf => dimension.Members[dimension.Codes[leaf]] is var id
            ? new MixMember(id, history.NameOf(report.Kind, dimension.Name, id), new(leaves.Above[0][leaf], leaves.Below[0][leaf]), new(leaves.Above[1][leaf], leaves.Below[1][leaf]))
            : null!);
        return Mix.Split([.. members]) is { } split ? split with { Kind = report.Kind } : null;
    }
}
