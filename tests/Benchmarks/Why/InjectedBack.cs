using System.Globalization;
using System.Text;
using CsvHelper;

namespace Helmsman.Benchmarks.Why;

/// <summary>The cases of a set as they were before their drops were injected: real ∕ (1 − severity). What was dropped to nothing cannot be brought back.</summary>
internal static class InjectedBack
{
    private const double Nothing = .995;

    /// <returns>In the order of <paramref name="cases"/>; null where a case cannot be brought back.</returns>
    public static IReadOnlyList<LeafCase?> Of(SetFiles set, IReadOnlyList<LeafCase> cases)
    {
        var drops = Drops(set.Text(Truths.Injected)!);
        return [.. cases.Select(one => Undone(one, drops[one.Name]))];
    }

    private static Dictionary<string, (string[] Elements, double[] Severities)> Drops(string text)
    {
        using var csv = CsvReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(text)), new CsvReaderOptions { Separator = ',' });
        var drops = new Dictionary<string, (string[], double[])>(StringComparer.Ordinal);
        var (name, set, severity) = (csv.GetFieldIndex("timestamp"), csv.GetFieldIndex("set"), csv.GetFieldIndex("severity"));
        while (csv.Read())
        {
            drops[csv.GetString(name)] =
                (csv.GetString(set).Split(';', StringSplitOptions.RemoveEmptyEntries),
                [.. csv.GetString(severity).Split(';', StringSplitOptions.RemoveEmptyEntries).Select(value => double.Parse(value, CultureInfo.InvariantCulture))]);
        }

        return drops;
    }

    private static LeafCase? Undone(LeafCase one, (string[] Elements, double[] Severities) drops)
    {
        if (drops.Severities.Any(severity => severity > Nothing))
        {
            return null;
        }

        var actual = (double[])one.Leaves.Actual.Clone();
        for (var leaf = 0; leaf < actual.Length; leaf++)
        {
            var drop = Array.FindIndex(drops.Elements, element => element.Split('&').All(part => Has(one, leaf, part)));
            actual[leaf] /= drop < 0 ? 1 : 1 - drops.Severities[drop];
        }

        return one with { Leaves = one.Leaves with { Actual = actual }, Truth = new HashSet<string>() };
    }

    private static bool Has(LeafCase one, int leaf, string part)
    {
        var at = one.Leaves.Attributes.ToList().FindIndex(attribute => part.StartsWith(attribute.Name + '=', StringComparison.Ordinal));
        var attribute = one.Leaves.Attributes[at];
        return part.AsSpan(attribute.Name.Length + 1).SequenceEqual(one.Names[at][attribute.Codes[leaf]]);
    }
}
