using System.Globalization;
using Helmsman.Bot.Interactions;
using Helmsman.Bot.Turns;
using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Cards.Moves;
using Helmsman.Cards.Moves.Meetings;
using Helmsman.Dialogs;
using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Meetings;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Moves.Meetings;

/// <summary>What a meeting decided becomes a task, and stands on the meeting's card.</summary>
public sealed class AboutMeetings(WorkDesk work, MeetingCards cards, IDesk desk) : ITakeClicks
{
    private const int MostDays = 366;

    private const int UsualDays = 3;

    public IReadOnlyList<string> Takes { get; } = [Verbs.AddDecision, Verbs.SendDecision];

    public Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken) =>
        click.Payload.Verb == Verbs.AddDecision ? AskAsync(click, cancellationToken) : TakeDecisionAsync(click, data, cancellationToken);

    /// <summary>The form carries which message it came of: what is decided is added to that one.</summary>
    private static async Task<Answer> AskAsync(Click click, CancellationToken cancellationToken)
    {
        var (shop, today, pack) = (click.Speaker.Shop, click.Speaker.Today, click.Turn.Activity.ReplyToId);
        var due = WorkingDays.In(shop.Profile.Zone).After(today, UsualDays).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var meeting = click.Payload.Move ?? MeetingPack.KeyOf(MeetingPack.LastWeek(today));
        var form = DecisionForm.Of(meeting, new DecisionFields(Due: due) { Key = HandOverKey.New() }, [], shop, Place.Of(click.Turn.Activity), today, click.Words, pack);
        await click.Turn.AfterTheAnswerAsync((turn, ct) => turn.SendActivityAsync(CardActivity.Of(form), ct), cancellationToken);
        return new Answer.Elsewhere(click.Words.AnsweredBelow);
    }

    private async Task<Answer> TakeDecisionAsync(Click click, object? data, CancellationToken cancellationToken)
    {
        var (shop, words, fields) = (click.Speaker.Shop, click.Words, Wire.Read(data, MoveFieldsJson.Default.DecisionFields) ?? new DecisionFields());
        if (click.Payload.Move is not { } meeting || MeetingCards.WeekOf(meeting) is not { } week)
        {
            return new Answer.Show(NoticeCard.Of(Tone.Neutral, words.NoSuchMove(), words));
        }

        var who = await WhoAsync(click, fields, cancellationToken);
        if (Errors(fields, who, click.Speaker.Today, words) is { Count: > 0 } errors)
        {
            var again = fields with { Key = click.Payload.Key };
            return new Answer.Show(DecisionForm.Of(meeting, again, errors, shop, Place.Of(click.Turn.Activity), click.Speaker.Today, words, click.Payload.Message));
        }

        var item = await work.HandOverAsync(BriefOf(click, fields, who!, meeting), $"meeting-{click.Payload.Key ?? HandOverKey.New()}", cancellationToken);
        await AddAsync(click, week, cancellationToken);
        return await click.ReplaceAsync(NoticeCard.Of(Tone.Good, words.Noted(item, shop.Team.With(who!)), words), cancellationToken);
    }

    private async Task<Person?> WhoAsync(Click click, DecisionFields fields, CancellationToken cancellationToken) => PeoplePicker.Split(fields.Who) is [var value]
        ? PeoplePicker.Find(click.Speaker.Shop.Team, value) ?? await desk.FetchAsync(click.Turn, value, cancellationToken)
        : null;

    private static Brief BriefOf(Click click, DecisionFields fields, Person who, string meeting)
    {
        var shop = click.Speaker.Shop;
        var role = Roles.Doers.FirstOrDefault(each => shop.Team.Holds(who.Id, each)) ?? Roles.Operator;
        var words = Words.In(Languages.Culture(shop.Profile.Locale));
        return new(shop.Profile.Id, null, role, who.Id, click.Speaker.Person.Id, fields.What!.Trim(), words.DoneWhen(null, shop.Profile), Day(fields)!.Value, [])
        {
            From = MeetingPack.FromOf(meeting),
        };
    }

    /// <summary>A pack that was asked for is a message of the conversation and of no outbox: the form carries which.</summary>
    private async Task AddAsync(Click click, Period week, CancellationToken cancellationToken)
    {
        if (click.Payload.Message is { Length: > 0 } message)
        {
            var pack = await cards.ComposeAsync(click.Speaker.Shop.Profile.Id, week, cancellationToken);
            var card = MeetingCard.Of(click.SeesMoney() ? pack : pack.WithoutMoney(), click.Speaker.Shop.Team, Place.Of(click.Turn.Activity), click.Words);
            await click.Turn.AfterTheAnswerAsync(
                (later, ct) =>
                {
                    var edit = CardActivity.Of(card);
                    edit.Id = message;
                    return later.UpdateActivityAsync(edit, ct);
                },
                cancellationToken);
        }
    }

    private static FieldErrors Errors(DecisionFields fields, Person? who, DateOnly today, Words words)
    {
        var errors = new FieldErrors();
        Check(DecisionFields.WhatId, !string.IsNullOrWhiteSpace(fields.What), words.Required());
        Check(DecisionFields.WhatId, (fields.What?.Trim().Length ?? 0) <= DecisionFields.LongestWhat, words.TooLong(DecisionFields.LongestWhat));
        Check(DecisionFields.WhoId, who is not null, words.OnePerson());
        Check(DecisionFields.DueId, Day(fields) is { } day && day >= today && day <= today.AddDays(MostDays), words.DayToCome());
        return errors;

        void Check(string field, bool isRight, string error)
        {
            if (!isRight)
            {
                errors[field] = error;
            }
        }
    }

    private static DateOnly? Day(DecisionFields fields) =>
        DateOnly.TryParseExact(fields.Due, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
