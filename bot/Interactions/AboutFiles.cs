using System.Globalization;
using Helmsman.Bot.Reports;
using Helmsman.Bot.Shops;
using Helmsman.Cards;
using Helmsman.Shop;
using Helmsman.Shop.Reports;

namespace Helmsman.Bot.Interactions;

/// <summary>
/// Answers to what was asked about a file; anybody of the team may give them. A file is settled when it was read, refused or forgotten: who comes
/// later is told by whom. Nothing is claimed before: reading a file twice changes nothing, and a crash leaves the question open.
/// </summary>
public sealed class AboutFiles(WaitingFiles files, WaitingCards cards, WaitingReads reads, TimeProvider clock) : ITakeClicks
{
    public IReadOnlyList<string> Takes { get; } = [Verbs.ChooseKind, Verbs.ChooseOtherKind, Verbs.ChooseColumns, Verbs.ChooseDay, Verbs.ForgetFile];

    /// <summary>In bytes. What is larger may take longer to read than a click waits for its answer.</summary>
    private const long Quick = 1024 * 1024;

    public async Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken)
    {
        var shop = click.Speaker.Shop;
        return click.Payload.File is not { } key || await files.FindAsync(shop.Profile.Id, key, cancellationToken) is not { } waiting
            ? new Answer.Show(NoticeCard.NoSuchFile(click.Words))
            : waiting.AnsweredBy is { } person
                ? new Answer.Show(NoticeCard.FileAnswered(waiting.File, click.Words.Name(shop.Team, person), click.Words))
                : await TakeAsync(new Asked(waiting, click, data), cancellationToken);
    }

    private Task<Answer> TakeAsync(Asked asked, CancellationToken cancellationToken) => (asked.Click.Payload.Verb, asked.File.Signature) switch
    {
        (Verbs.ForgetFile, _) => ForgetAsync(asked, cancellationToken),
        (Verbs.ChooseKind, not null) => ChooseKindAsync(asked, cancellationToken),
        (Verbs.ChooseOtherKind, not null) => AskAsync(asked, asked.File with { Kind = null }, cancellationToken),
        (Verbs.ChooseColumns, not null) => ChooseColumnsAsync(asked, cancellationToken),
        (Verbs.ChooseDay, null) => ChooseDayAsync(asked, cancellationToken),
        // A button of a card that asked something else of the same file: what is asked now takes its place.
        _ => Task.FromResult<Answer>(Show(asked, cards.Question(asked.File))),
    };

    private async Task<Answer> ForgetAsync(Asked asked, CancellationToken cancellationToken)
    {
        var person = asked.Click.Speaker.Person;
        await files.SettleAsync(asked.File, person.Id, cancellationToken);
        return await ShowEverywhereAsync(asked, (words, _) => NoticeCard.FileForgotten(asked.File.File, person.Name, words), cancellationToken);
    }

    private Task<Answer> ChooseKindAsync(Asked asked, CancellationToken cancellationToken)
    {
        var kind = KindColumns.Find(asked.Click.Payload.Kind ?? asked.Fields.Kind)?.Kind;
        return kind is null
            ? Task.FromResult<Answer>(Show(asked, (words, _) => AskKindCard.Of(asked.File.ToAsked(), words.NoKindChosen, words)))
            : AskAsync(asked, asked.File with { Kind = kind }, cancellationToken);
    }

    private async Task<Answer> AskAsync(Asked asked, WaitingFile wanted, CancellationToken cancellationToken)
    {
        var now = await files.ChangeAsync(asked.File, kept => kept with { Kind = wanted.Kind }, cancellationToken);
        return await ShowEverywhereAsync(asked, cards.Question(now), cancellationToken);
    }

    private async Task<Answer> ChooseColumnsAsync(Asked asked, CancellationToken cancellationToken)
    {
        // As the card says that was filled in: somebody else may have chosen another kind since.
        if (KindColumns.Find(asked.Click.Payload.Kind ?? asked.File.Kind) is not { } kind)
        {
            return Show(asked, cards.Question(asked.File with { Kind = null }));
        }

        var fields = Wire.Read(asked.Data, FieldsJson.Default.ColumnFields) ?? ColumnFields.Empty;
        var chosen = ColumnAnswer.Of(fields, kind, asked.File.Columns);
        return ColumnFault.In(chosen, kind, asked.File.Columns) is { Count: > 0 } faults
            ? Show(asked, (words, _) => AskColumnsCard.Of(asked.File.ToAsked(), kind, fields, faults, [], words))
            : await ReadAsync(asked, ct => reads.WithColumnsAsync(asked.File, kind, fields, asked.Click.Speaker.Person.Id, ct), cancellationToken);
    }

    private Task<Answer> ChooseDayAsync(Asked asked, CancellationToken cancellationToken)
    {
        var today = clock.TodayIn(asked.Click.Speaker.Shop.Profile);
        return (asked.Click.Payload.Day ?? Read(asked.Fields.Day)) is { } day && day < today && day.Year >= 2000
            ? ReadAsync(asked, ct => reads.OfDayAsync(asked.File, day, asked.Click.Speaker.Person.Id, ct), cancellationToken)
            : Task.FromResult<Answer>(Show(asked, (words, _) => AskDayCard.Of(asked.File.ToAsked(), asked.File.Kind!, today, words.NoDayChosen, words)));
    }

    private static DateOnly? Read(string? day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;

    private async Task<Answer> ReadAsync(
        Asked asked, Func<CancellationToken, Task<Func<Words, ShopProfile, Card>>> read, CancellationToken cancellationToken)
    {
        if (asked.File.Length <= Quick)
        {
            return await ShowEverywhereAsync(asked, await read(cancellationToken), cancellationToken);
        }

        Card Reading(Words words, ShopProfile shop) => NoticeCard.ReadingFile(asked.File.File, words);
        await cards.ShowAsync(asked.File, Reading, cancellationToken);
        return new Answer.Later(
            cards.Draw(asked.File, Reading, asked.Click.Words),
            async ct => (await ShowEverywhereAsync(asked, await read(ct), ct)).Card);
    }

    private async Task<Answer.Show> ShowEverywhereAsync(Asked asked, Func<Words, ShopProfile, Card> card, CancellationToken cancellationToken)
    {
        await cards.ShowAsync(asked.File, card, cancellationToken);
        return Show(asked, card);
    }

    private Answer.Show Show(Asked asked, Func<Words, ShopProfile, Card> card) => new(cards.Draw(asked.File, card, asked.Click.Words));

    /// <param name="Data">What the button sent, with what stood in the card's fields.</param>
    private sealed record Asked(WaitingFile File, Click Click, object? Data)
    {
        public FileFields Fields => Wire.Read(Data, FieldsJson.Default.FileFields) ?? new FileFields();
    }
}
