using Helmsman.Benchmarks;
using Helmsman.Benchmarks.Clicks;
using Helmsman.Benchmarks.Why;

// What can be measured, and what a measurement starts as a process of its own; scripts/bench --help says how.
return args switch
{
    ["csv"] => await ReadCsv.RunAsync(),
    ["xlsx"] => ReadXlsx.Run(),
    ["history"] => await OpenHistory.RunAsync(),
    ["why"] => WhyBench.Run(null),
    ["why", var folder] => WhyBench.Run(folder),
    ["why-rows"] => FiveMillionRows.Run(),
    ["clicks", var program] => await AcknowledgeBench.RunAsync(program),
    ["slack-clicks", var program] => await SlackBench.RunAsync(program),
    ["import", var file, var folder] => await Import.OnceAsync(file, folder),
    ["open", var folder] => await OpenHistory.OnceAsync(folder),
    _ => Unknown(),
};

static int Unknown()
{
    Console.Error.WriteLine("csv, xlsx, history, why, why-rows, clicks or slack-clicks; see scripts/bench --help");
    return 2;
}
