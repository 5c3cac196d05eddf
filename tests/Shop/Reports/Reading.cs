using System.Text;
using Helmsman.Shop.Reports;

namespace Helmsman.Tests.Shop.Reports;

/// <summary>Reads a file from its text, as a test would say it.</summary>
internal static class Reading
{
    public static ReadResult File(string text, string name = "report.csv") => Bytes(Encoding.UTF8.GetBytes(text), name);

    public static ReadResult Bytes(byte[] content, string name = "report.csv") => ReportReader.Read("demo", IncomingFile.Of(name, content));

    public static ReadResult.Read Good(string text, string name = "report.csv")
    {
        var result = File(text, name);
        Assert.True(result is ReadResult.Read, string.Join('\n', (result as ReadResult.Refused)?.Problems ?? []));
        return (ReadResult.Read)result;
    }

    public static IReadOnlyList<Problem> Problems(string text, string name = "report.csv") => Assert.IsType<ReadResult.Refused>(File(text, name)).Problems;

    public static Problem OnlyProblem(string text) => Assert.Single(Problems(text));
}
