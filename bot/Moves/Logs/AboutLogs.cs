using System.Globalization;
using Helmsman.Bot.Interactions;
using Helmsman.Cards;
using Helmsman.Cards.Moves.Logs;
using Helmsman.Shop.Moves.Logs;

namespace Helmsman.Bot.Moves.Logs;

/// <summary>Somebody opens the form of a log, or sends it.</summary>
public sealed class AboutLogs(LogBook book, TimeProvider clock) : ITakeClicks
{
    public IReadOnlyList<string> Takes { get; } = [Verbs.OpenLog, Verbs.SaveLog];

    public async Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken)
    {
        var speaker = click.Speaker;
        return (LogKinds.Find(click.Payload.Role), click.Payload.Day) is not ({ } kind, { } day) ? new Answer.Show(NoticeCard.RetiredButton(click.Words))
            : !kind.MayBeWrittenBy(speaker.Person.Id, speaker.Shop.Team, day) ? new Answer.Say(LogKeptCard.NotYours(kind, kind.PeopleOf(speaker.Shop.Team).Select(person => person.Name), click.Words).Summary)
            : day > speaker.Today || day < speaker.Today.AddDays(-LogBook.DaysToWrite) ? new Answer.Say(LogKeptCard.TooLate(click.Words).Summary)
            : click.Payload.Verb == Verbs.OpenLog ? await OpenAsync(click, kind, day, cancellationToken)
            : await SaveAsync(click, kind, day, Wire.Read(data, LogFieldsJson.Default.LogFields) ?? new LogFields(), cancellationToken);
    }

    private async Task<Answer> OpenAsync(Click click, LogKind kind, DateOnly day, CancellationToken cancellationToken)
    {
        var kept = IsAlone(click) ? await book.FindAsync(click.Speaker.Shop.Profile.Id, day, kind.Role, click.Speaker.Person.Id, cancellationToken) : null;
        return new Answer.Show(LogForm.Of(kind, day, kept is null ? new LogFields() : LogFields.Of(kept), [], click.Words));
    }

    private async Task<Answer> SaveAsync(Click click, LogKind kind, DateOnly day, LogFields fields, CancellationToken cancellationToken)
    {
        var (counts, errors) = Read(kind, fields, click.Words);
        var shop = click.Speaker.Shop.Profile;
        var log = new RoleLog(shop.Id, day, kind.Role, click.Speaker.Person.Id, Did(kind, fields), counts, Text(fields), clock.GetUtcNow());
        if (errors.Count == 0 && log.SaysNothing)
        {
            errors[LogFields.TextId] = click.Words.LogIsEmpty;
        }

        if (errors.Count > 0)
        {
            return new Answer.Show(LogForm.Of(kind, day, fields, errors, click.Words));
        }

        await book.KeepAsync(log, shop, cancellationToken);
        return new Answer.Show(LogKeptCard.Of(IsAlone(click) ? log : log with { Counts = new Dictionary<string, int>(StringComparer.Ordinal) }, shop.Zone, click.Words));
    }

    /// <summary>Elsewhere others read: what he counted is not shown there.</summary>
    private static bool IsAlone(Click click) => Place.Of(click.Turn.Activity).IsPersonal;

    /// <summary>Only what the kind knows: whatever else came with the form was not in it.</summary>
    private static IReadOnlyList<string> Did(LogKind kind, LogFields fields) =>
        [.. kind.Choices.Intersect((fields.Did ?? string.Empty).Split([',', ';'], StringSplitOptions.TrimEntries), StringComparer.Ordinal)];

    private static string? Text(LogFields fields) =>
        fields.Text?.Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, RoleLog.LongestText)] : null;

    private static (Dictionary<string, int> Counts, FieldErrors Errors) Read(LogKind kind, LogFields fields, Words words)
    {
        var (counts, errors) = (new Dictionary<string, int>(StringComparer.Ordinal), new FieldErrors());
        foreach (var count in kind.Counts.Where(count => !string.IsNullOrWhiteSpace(fields.Count(count))))
        {
            if (int.TryParse(fields.Count(count), NumberStyles.AllowThousands | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var value))
            {
                counts[count] = value;
            }
            else
            {
                errors[LogFields.CountId + count] = words.NotACount;
            }
        }

        return (counts, errors);
    }
}
