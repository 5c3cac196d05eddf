namespace Helmsman.Benchmarks.Why;

/// <summary>Searches for root causes in sets of cases whose causes are known, and tells how many it finds and how long it takes.</summary>
internal static class WhyBench
{
    /// <summary>Who measures which kind of set: the first that knows it. A kind of set is one file.</summary>
    private static readonly Func<SetFiles, IEnumerable<Row>?>[] Kinds = [RatioSets.Rows, NaturalSets.Rows, InjectedSets.Rows, DailyDrops.Rows];

    /// <summary>Who makes up cases of his own, for a run without sets.</summary>
    private static readonly Func<IEnumerable<Row>>[] Generators = [MadeUpSets.Rows, NaturalSets.MadeUp, RatioShops.Rows, DailyDrops.MadeUp];

    public static int Run(string? folder)
    {
        Console.WriteLine(Row.Header);
        foreach (var row in folder is null ? Generators.SelectMany(rows => rows()) : SetFiles.In(folder).SelectMany(Rows))
        {
            Console.WriteLine(row);
        }

        return 0;
    }

    private static IEnumerable<Row> Rows(SetFiles set) => Kinds.Select(rows => rows(set)).FirstOrDefault(rows => rows is not null) ?? [];
}
