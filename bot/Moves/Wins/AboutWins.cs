using System.Globalization;
using Helmsman.Bot.Interactions;
using Helmsman.Cards;
using Helmsman.Cards.Moves;
using Helmsman.Cards.Moves.Wins;
using Helmsman.Dialogs;
using Helmsman.Shop.Moves.Wins;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Bot.Moves.Wins;

/// <summary>The form that copies a win.</summary>
public sealed class AboutWins(WinDesk desk, IDesk findings, OutcomeRules rules, TimeProvider clock) : ITakeClicks
{
    private const int MostDays = 366;

    public IReadOnlyList<string> Takes { get; } = [Verbs.SendWin];

    public async Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken)
    {
        var (shop, words, fields) = (click.Speaker.Shop, click.Words, Wire.Read(data, MoveFieldsJson.Default.WinFields) ?? new WinFields());
        if (click.Payload.Finding is not { } id || await findings.FindAsync(id, cancellationToken) is not { } finding || finding.Shop != shop.Profile.Id)
        {
            return new Answer.Show(NoticeCard.NoSuchFinding(words));
        }

        var candidates = WinCandidates.Of(shop, finding, rules);
        var chosen = candidates.Where(item => PeoplePicker.Split(fields.Items).Contains(item.Member, StringComparer.Ordinal)).ToList();
        if (Errors(fields, chosen.Count, click.Speaker.Today, words) is { Count: > 0 } errors)
        {
            return new Answer.Show(WinForm.Of(finding, candidates, fields with { Key = click.Payload.Key }, errors, shop.Profile, click.Speaker.Today, words, click.SeesMoney()));
        }

        var win = await desk.CopyAsync(
            new WinCopy(
                shop.Profile.Id,
                click.Payload.Key ?? HandOverKey.New(),
                finding,
                click.Speaker.Person.Id,
                clock.GetUtcNow(),
                fields.Advantage!.Trim(),
                fields.How!.Trim(),
                fields.Role!,
                Routing.Assignee(shop.Team, fields.Role!, click.Speaker.Today)?.Id,
                Day(fields)!.Value,
                chosen),
            cancellationToken);
        return await click.ReplaceAsync(NoticeCard.Of(Tone.Good, words.Copied(win), words), cancellationToken);
    }

    private static FieldErrors Errors(WinFields fields, int chosen, DateOnly today, Words words)
    {
        var errors = new FieldErrors();
        Text(WinFields.AdvantageId, fields.Advantage);
        Text(WinFields.HowId, fields.How);
        Check(WinFields.ItemsId, chosen > 0, words.Required());
        Check(WinFields.RoleId, Roles.Doers.Contains(fields.Role, StringComparer.Ordinal), words.Required());
        Check(WinFields.DueId, Day(fields) is { } day && day >= today && day <= today.AddDays(MostDays), words.DayToCome());
        return errors;

        void Text(string field, string? text)
        {
            Check(field, !string.IsNullOrWhiteSpace(text), words.Required());
            Check(field, (text?.Trim().Length ?? 0) <= WinFields.LongestText, words.TooLong(WinFields.LongestText));
        }

        void Check(string field, bool isRight, string error)
        {
            if (!isRight)
            {
                errors[field] = error;
            }
        }
    }

    private static DateOnly? Day(WinFields fields) =>
        DateOnly.TryParseExact(fields.Due, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
