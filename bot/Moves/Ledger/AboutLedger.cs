using System.Globalization;
using Helmsman.Bot.Interactions;
using Helmsman.Cards;
using Helmsman.Cards.Moves.Ledger;
using Helmsman.Shop.Moves.Ledger;
using Helmsman.Shop.Work;
using static Helmsman.Cards.Moves.Ledger.LedgerFields;

namespace Helmsman.Bot.Moves.Ledger;

/// <summary>The share is agreed by whoever runs the shop, and each month of it approved by the owner. Nowhere but in a person's own chat.</summary>
public sealed class AboutLedger(LedgerBook book, TimeProvider clock) : ITakeClicks
{
    public IReadOnlyList<string> Takes { get; } = [Verbs.SaveLedgerTerms, Verbs.ApproveStatement];

    public async Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken) =>
        !Place.Of(click.Turn.Activity).IsPersonal ? new Answer.Say(LedgerNotices.NotForYou(click.Words).Summary)
        : click.Payload.Verb == Verbs.ApproveStatement ? await ApproveAsync(click, cancellationToken)
        : await SetAsync(click, Wire.Read(data, LedgerFieldsJson.Default.LedgerFields) ?? new LedgerFields(), cancellationToken);

    private async Task<Answer> ApproveAsync(Click click, CancellationToken cancellationToken)
    {
        var (speaker, words) = (click.Speaker, click.Words);
        if (!speaker.Shop.Team.Holds(speaker.Person.Id, Roles.Owner))
        {
            return new Answer.Say(LedgerNotices.OnlyTheOwner(words).Summary);
        }

        var agreed = await book.TermsAsync(speaker.Shop.Profile.Id, cancellationToken);
        if (agreed.FirstOrDefault(each => each.Designer == click.Payload.Key) is not { } terms || click.Payload.Day is not { Day: 1 } month || month < terms.From)
        {
            return new Answer.Show(LedgerNotices.NoTerms(words));
        }

        var shown = await book.DrawAsync(terms, month, cancellationToken);
        if (shown.Statement.Approved is null && !shown.MayBeApproved)
        {
            return new Answer.Say(LedgerNotices.NotInTurn(words).Summary);
        }

        // Reports came in since he looked: he sees what it comes to now, and says yes to that.
        if (shown.Statement.Approved is null && click.Payload.Seen != StatementCard.InCents(shown.Statement))
        {
            return new Answer.Show(shown.For(speaker.Person, words));
        }

        var approved = shown with { Statement = await book.ApproveAsync(shown.Statement, speaker.Person.Id, cancellationToken) };
        await book.FollowAsync(approved, cancellationToken);
        // The month after has been waiting for this one: from now on it may be approved.
        await book.FollowAsync(await book.DrawAsync(terms, month.AddMonths(1), cancellationToken), cancellationToken);
        return new Answer.Show(approved.For(speaker.Person, words));
    }

    private async Task<Answer> SetAsync(Click click, LedgerFields fields, CancellationToken cancellationToken)
    {
        var (speaker, words, team) = (click.Speaker, click.Words, click.Speaker.Shop.Team);
        if (!Roles.Steering.Any(role => team.Holds(speaker.Person.Id, role)))
        {
            return new Answer.Say(LedgerNotices.NotForYou(words).Summary);
        }

        var (terms, errors) = Read(fields, speaker.Shop.Profile.Id, speaker.Person.Id, team, words);
        if (terms is not null && (await book.TermsAsync(terms.Shop, cancellationToken)).FirstOrDefault(terms.CollidesWith) is { } other)
        {
            errors[ProductsId] = LedgerNotices.Collides(words.Name(team, other.Designer), words);
        }

        if (terms is not null && await book.RefusalAsync(terms, cancellationToken) is { } unpaid)
        {
            errors[FromId] = LedgerNotices.ApproveFirst(words.Month(unpaid), words);
        }

        if (terms is null || errors.Count > 0)
        {
            return new Answer.Show(LedgerForm.Of(team.WhoHas(Roles.Design), fields, errors, words));
        }

        await book.SetAsync(terms, cancellationToken);
        return new Answer.Show(LedgerNotices.Set(words.Name(team, terms.Designer), words));
    }

    private (LedgerTerms? Terms, FieldErrors Errors) Read(LedgerFields fields, string shop, string by, Team team, Words words)
    {
        var errors = new FieldErrors();
        var designer = Check(team.WhoHas(Roles.Design).FirstOrDefault(person => person.Id == fields.Designer), DesignerId, words.Required);
        var amount = Check(AmountOf(fields.Amount), AmountId, LedgerNotices.NotAnAmount(words));
        var threshold = Check(int.TryParse(fields.Threshold, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var units) ? units : (int?)null, ThresholdId, words.NotACount);
        var products = Check(LedgerTerms.ReadProducts(fields.Products, threshold ?? 0), ProductsId, LedgerNotices.NotProducts(words));
        var from = Check(
            DateOnly.TryParseExact(fields.From?.Trim(), "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && month.Year >= 2000 ? month : (DateOnly?)null,
            FromId,
            LedgerNotices.NotAMonth(words));
        return errors.Count > 0
            ? (null, errors)
            : (new LedgerTerms(shop, designer!.Id, amount!.Value, threshold!.Value, products!, fields.Only == Yes, from!.Value, by, clock.GetUtcNow()), errors);

        T Check<T>(T read, string field, string error)
        {
            if (read is null)
            {
                errors[field] = error;
            }

            return read;
        }
    }

    private static decimal? AmountOf(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount is > 0 and <= LedgerTerms.LargestAmount && amount == Math.Round(amount, 2)
            ? amount
            : null;
}
