using Helmsman.Bot.Reports.Import;
using Helmsman.Cards;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Bot.Questions;

/// <summary>Report files read into memory.</summary>
/// <param name="Problems">What could not be used, and why: one text a file.</param>
internal sealed record FilesRead(ShopHistory History, IReadOnlyList<string> Problems)
{
    public static FilesRead Of(FilesNamed named, HelmsmanSettings settings, Words words)
    {
        var rules = settings.Reports.ToRules();
        List<string> problems = [.. named.Missing.Select(name => ReportLines.NoFile(name, words))];
        var history = ShopHistory.Empty;
        foreach (var path in named.Found)
        {
            try
            {
                var result = ReportReader.Read(settings.Shop.Id, IncomingFile.At(path), rules);
                if (result is ReadResult.Read read)
                {
                    history = With(history, read);
                }
                else
                {
                    problems.Add(ReportLines.NotUsed(WhyNot(result, words), words));
                }
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                problems.Add(ReportLines.Unreadable(path, error.Message, words));
            }
        }

        return new(history, problems);
    }

    private static ShopHistory With(ShopHistory history, ReadResult.Read read) =>
        history.With(read.Blocks.Select(block => ReportImport.Join(history.Block(block.Kind, block.Day), block, read.ByMember)));

    private static string WhyNot(ReadResult result, Words words) => result switch
    {
        ReadResult.Refused refused => ImportCard.Of(refused, words).PlainText,
        ReadResult.Unclear unclear => NoticeCard.FileUnclear(unclear, asked: false, words).PlainText,
        _ => throw new InvalidOperationException("A file that is read is used"),
    };
}
