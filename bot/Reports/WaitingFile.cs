using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Reports;

namespace Helmsman.Bot.Reports;

/// <summary>A file of which nothing is kept until somebody has said what it is; its bytes are a blob. Kept as <c>{shop}/{key}</c>.</summary>
/// <param name="File">Its name; user text.</param>
/// <param name="Length">In bytes.</param>
/// <param name="By">Who dropped it into a chat; null: it came another way.</param>
/// <param name="Signature">Of its headers, when its columns are asked; null: only its day is.</param>
/// <param name="Kind">What somebody said it is, or what it was recognised as; null: not known yet.</param>
public sealed record WaitingFile(
    string Shop, string Key, string File, long Length, DateTimeOffset At, string? By, string? Signature, IReadOnlyList<StrangeColumn> Columns, string? Kind)
{
    public static readonly DocumentKind<WaitingFile> Documents = new("waiting-file", BotJson.Default.WaitingFile);

    /// <summary>Who has settled it; whoever comes later is told so.</summary>
    public string? AnsweredBy { get; init; }

    public string Id => IdOf(Shop, Key);

    /// <summary>Under which its bytes are kept.</summary>
    public string Blob => $"waiting/{Shop}/{Key}";

    /// <summary>Its cards in the outbox.</summary>
    public string What => $"waiting-file/{Shop}/{Key}";

    public static string IdOf(string shop, string key) => $"{shop}/{key}";

    /// <summary>The same file once this is to be asked of it.</summary>
    public WaitingFile Asking(ReportQuestion question) => question switch
    {
        ReportQuestion.WhichDay day => this with { Kind = day.Kind, Signature = null, Columns = [] },
        ReportQuestion.WhichColumns columns => this with { Kind = null, Signature = columns.Signature, Columns = columns.Columns },
        _ => throw new InvalidOperationException($"Nobody is asked {question}"),
    };

    public AskedFile ToAsked() => new(Key, File, Columns);
}
