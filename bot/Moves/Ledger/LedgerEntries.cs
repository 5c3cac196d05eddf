using System.Globalization;
using System.Text.RegularExpressions;
using Helmsman.Cards;
using Helmsman.Cards.Moves.Ledger;
using Helmsman.Dialogs;
using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Moves.Ledger;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Moves.Ledger;

/// <summary>美工分成: what it comes to; 美工分成约定: what is agreed. Asked for where others read, it is answered where nobody does.</summary>
public sealed partial class LedgerEntries(LedgerBook book, Posts posts) : ITakeEntries
{
    public IReadOnlyList<string> Takes { get; } = [Entries.Ledger, Entries.LedgerTerms];

    public async Task<Card> TakeAsync(ITurnContext turn, Speaker speaker, string entry, string? text, CancellationToken cancellationToken)
    {
        var words = Words.In(speaker.Language);
        var answer = entry == Entries.Ledger
            ? await ShowAsync(speaker, text, words, cancellationToken)
            : await TermsAsync(speaker, words, cancellationToken);
        if (Place.Of(turn.Activity).IsPersonal)
        {
            return answer;
        }

        var what = $"ledger-asked/{speaker.Shop.Profile.Id}/{turn.Activity.Id}";
        await posts.ToAsync(speaker.Shop.Profile.Id, speaker.Person, what, _ => answer, cancellationToken);
        var isSent = (await posts.PeopleReachedAsync(what, cancellationToken)).Contains(speaker.Person.Id);
        return isSent ? LedgerNotices.InPrivate(words) : LedgerNotices.WriteToMe(words);
    }

    private async Task<Card> ShowAsync(Speaker speaker, string? text, Words words, CancellationToken cancellationToken)
    {
        var agreed = await book.TermsAsync(speaker.Shop.Profile.Id, cancellationToken);
        if (agreed.Count == 0)
        {
            return LedgerNotices.NoTerms(words);
        }

        var team = speaker.Shop.Team;
        var seen = agreed.Where(each => LedgerBook.MaySee(speaker.Person.Id, each.Designer, team)).ToList();
        var terms = seen.Find(each => text is not null && team.Find(each.Designer) is { } designer && text.Contains(designer.Name, StringComparison.OrdinalIgnoreCase)) ?? seen.FirstOrDefault();
        if (terms is null)
        {
            return LedgerNotices.NotForYou(words);
        }

        var shown = await book.DrawAsync(terms, MonthOf(text, terms, speaker.Today), cancellationToken);
        return shown.For(speaker.Person, words);
    }

    private async Task<Card> TermsAsync(Speaker speaker, Words words, CancellationToken cancellationToken)
    {
        var team = speaker.Shop.Team;
        if (!Roles.Steering.Any(role => team.Holds(speaker.Person.Id, role)))
        {
            return LedgerNotices.NotForYou(words);
        }

        var kept = await book.TermsAsync(speaker.Shop.Profile.Id, cancellationToken);
        return team.WhoHas(Roles.Design) is not { Count: > 0 } designers
            ? LedgerNotices.NoDesigner(words)
            : LedgerForm.Of(designers, kept is [var first, ..] ? LedgerFields.Of(first) : AsUsual(speaker.Today), [], words);
    }

    private static LedgerFields AsUsual(DateOnly today) => new(Amount: "1.00", From: today.ToString("yyyy-MM", CultureInfo.InvariantCulture));

    /// <summary>The month named, else last month's, or this one's so far where there is none before.</summary>
    internal static DateOnly MonthOf(string? text, LedgerTerms terms, DateOnly today)
    {
        var last = new DateOnly(today.Year, today.Month, 1).AddMonths(-1);
        var asked = MonthNamed(text) ?? (IsThisMonth(text) ? last.AddMonths(1) : last);
        return asked < terms.From ? terms.From : asked > last ? last.AddMonths(1) : asked;
    }

    private static bool IsThisMonth(string? text) =>
        text is not null && (text.Contains("本月", StringComparison.Ordinal) || text.Contains("this month", StringComparison.OrdinalIgnoreCase));

    /// <summary>Wherever it stands in what was written: the designer may be named too.</summary>
    private static DateOnly? MonthNamed(string? text) =>
        Month().Match(text ?? string.Empty) is { Success: true } found
        && DateOnly.TryParseExact(found.Value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var named) ? named : null;

    [GeneratedRegex(@"(?<!\d)[0-9]{4}-[0-9]{2}(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex Month();
}
