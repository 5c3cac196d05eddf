using Helmsman.Samples;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Tests.Samples;

internal static class SampleHistory
{
    public static ShopHistory Of(string shop, IEnumerable<SampleFile> files) => ShopHistory.Of(Blocks(shop, files));

    public static IReadOnlyList<DayBlock> Blocks(string shop, IEnumerable<SampleFile> files) =>
    [
        .. files.SelectMany(file =>
        {
            var result = ReportReader.Read(shop, IncomingFile.Of(file.Name, file.Bytes));
            Assert.True(result is ReadResult.Read, string.Join('\n', (result as ReadResult.Refused)?.Problems ?? []));
            return ((ReadResult.Read)result).Blocks;
        }),
    ];
}
