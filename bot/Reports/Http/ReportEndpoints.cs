using Helmsman.Bot.Reports.Facts;
using Helmsman.Bot.Shops;
using Helmsman.Cards;
using Helmsman.Shop.Reports;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Reports.Http;

/// <summary>Reports that programs bring. The key decides the shop; nothing in the request can.</summary>
internal sealed partial class ReportEndpoints(ReportsIn reports, ShopCatalog shops, IOptions<HelmsmanSettings> settings, TimeProvider clock, ILogger<ReportEndpoints> logger)
{
    /// <summary>Rows are held in memory while they are checked.</summary>
    private const int LargestFacts = 16 * 1024 * 1024;

    private readonly long largest = settings.Value.Reports.LargestFileBytes;

    /// <param name="fileName">May hold slashes, so that a path is answered with a sentence and not with 404.</param>
    public async Task<IResult> PutFileAsync(string? fileName, HttpRequest request)
    {
        var words = WordsFor(request);
        if (FileName.Of(fileName) is not { } name)
        {
            return Answer(StatusCodes.Status400BadRequest, ReportAnswer.Invalid(ReportLines.NoFileName(words)));
        }

        using var file = new TempFile();
        await using (var target = file.OpenToWrite())
        {
            if (!await request.CopyToAsync(target, largest))
            {
                return Answer(StatusCodes.Status413PayloadTooLarge, ReportAnswer.Invalid(ReportLines.TooLarge(ReportsIn.Megabytes(largest), words)));
            }
        }

        return await TakeAsync(request, file.As(name), announced: null);
    }

    public async Task<IResult> PostFactsAsync(HttpRequest request)
    {
        var words = WordsFor(request);
        using var body = new MemoryStream();
        if (!await request.CopyToAsync(body, LargestFacts))
        {
            return Answer(StatusCodes.Status413PayloadTooLarge, ReportAnswer.Invalid(ReportLines.TooLarge(ReportsIn.Megabytes(LargestFacts), words)));
        }

        var name = $"facts-{clock.GetUtcNow():yyyyMMdd-HHmmss}.csv";
        return FactsPosted.Read(body.GetBuffer().AsSpan(0, (int)body.Length)) switch
        {
            (null, var wrong) => Answer(StatusCodes.Status400BadRequest, ReportAnswer.Invalid(ReportLines.NoJson(wrong ?? string.Empty, words))),
            ({ } facts, _) when FactsCheck.Problems(name, facts) is { Count: > 0 } problems => AnswerTo(request, new Received.Refused(new ReadResult.Refused(name, problems))),
            ({ } facts, _) => await TakeAsync(request, IncomingFile.Of(name, FactsTable.Of(facts)), facts.Kind),
        };
    }

    /// <summary>It is finished even if whoever brought it hangs up.</summary>
    private async Task<IResult> TakeAsync(HttpRequest request, IncomingFile file, string? announced)
    {
        var received = await reports.TakeAsync(KeyOf(request).Shop, file, announced, CancellationToken.None);
        return AnswerTo(request, announced is null ? received : FactsTable.WithRows(received));
    }

    private IResult AnswerTo(HttpRequest request, Received received)
    {
        var key = KeyOf(request);
        var answer = ReportAnswer.Of(received, shops.Find(key.Shop).Profile, WordsFor(request));
        Log.Brought(logger, key.Name, answer.File, key.Shop, answer.Result);
        return Answer(received is Received.Kept ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity, answer);
    }

    private Words WordsFor(HttpRequest request) => Words.In(Languages.Culture(shops.Find(KeyOf(request).Shop).Profile.Locale));

    private static ReportKey KeyOf(HttpRequest request) => request.HttpContext.Features.Get<ReportKey>()
        ?? throw new InvalidOperationException("Nobody gets here without a key");

    private static IResult Answer(int status, ReportAnswer answer) => Results.Json(answer, ReportAnswerJson.Readable.ReportAnswer, statusCode: status);

    private static partial class Log
    {
        [LoggerMessage(1431, LogLevel.Information, "{Key} brought {File} for {Shop}: {Result}")]
        public static partial void Brought(ILogger logger, string key, string? file, string shop, string result);
    }
}
