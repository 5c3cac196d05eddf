using System.Globalization;
using Helmsman.Bot.Interactions;
using Helmsman.Cards;
using Helmsman.Cards.Moves;
using Helmsman.Cards.Moves.Opinions;
using Helmsman.Dialogs;
using Helmsman.Shop;
using Helmsman.Shop.Moves.Opinions;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Moves.Opinions;

/// <summary>The form that asks for opinions, the form in which each says his own, and the buttons of whoever decides.</summary>
public sealed class AboutOpinions(OpinionDesk desk, IDesk findings, TimeProvider clock) : ITakeClicks
{
    private const int MostHours = 24 * 14;

    public IReadOnlyList<string> Takes { get; } =
        [Verbs.StartOpinions, Verbs.SendOpinion, Verbs.CloseOpinions, Verbs.ChooseOpinion, Verbs.DecideOpinions];

    public async Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken)
    {
        if (click.Payload.Verb == Verbs.StartOpinions)
        {
            return await StartAsync(click, Wire.Read(data, MoveFieldsJson.Default.RoundFields) ?? new RoundFields(), cancellationToken);
        }

        var fields = Wire.Read(data, MoveFieldsJson.Default.OpinionFields) ?? new OpinionFields();
        // A round of another shop is none that the clicker knows of.
        var round = click.Payload.Move is { } id && id.StartsWith(click.Speaker.Shop.Profile.Id + "/", StringComparison.Ordinal) ? await desk.FindAsync(id, cancellationToken) : null;
        return round is null ? new Answer.Show(NoticeCard.Of(Tone.Neutral, click.Words.NoSuchMove(), click.Words))
            : click.Payload.Verb == Verbs.SendOpinion ? await SayAsync(click, round, fields, cancellationToken)
            : await DecideAsync(click, round, fields, cancellationToken);
    }

    private async Task<Answer> StartAsync(Click click, RoundFields fields, CancellationToken cancellationToken)
    {
        var (shop, words, by, now) = (click.Speaker.Shop, click.Words, click.Speaker.Person.Id, clock.GetUtcNow());
        var finding = click.Payload.Finding is { } id ? await findings.FindAsync(id, cancellationToken) : null;
        var roles = PeoplePicker.Split(fields.Roles).Where(role => Roles.Doers.Contains(role, StringComparer.Ordinal)).ToList();
        var (invited, nobody) = Invitations.Of(roles, by, shop.Team.On(click.Speaker.Today));
        var errors = Errors(fields, invited.Count == 0, finding is null, words);
        if (errors.Count > 0)
        {
            return new Answer.Show(RoundForm.Of(finding, fields with { Key = click.Payload.Key }, errors, shop.Profile, words, click.SeesMoney()));
        }

        var closes = now.AddHours(int.Parse(fields.Hours!, CultureInfo.InvariantCulture));
        var round = new OpinionRound(
            shop.Profile.Id, click.Payload.Key ?? HandOverKey.New(), finding, fields.Topic?.Trim() ?? string.Empty, by, now, closes, invited, []) { Nobody = nobody };
        var kept = await desk.StartAsync(round, cancellationToken);
        string[] lines = kept.Nobody.Count > 0 ? [words.Nobody(kept)] : [];
        return await click.ReplaceAsync(NoticeCard.Of(Tone.Good, words.Asked(kept, shop.Team), words, lines), cancellationToken);
    }

    private static OpinionRound Seen(Click click, OpinionRound round) => click.SeesMoney() ? round : round.WithoutMoney();

    private static FieldErrors Errors(RoundFields fields, bool nobodyToAsk, bool needsTopic, Words words)
    {
        var errors = new FieldErrors();
        if (nobodyToAsk)
        {
            errors[RoundFields.RolesId] = words.NobodyToAsk();
        }

        if (needsTopic && string.IsNullOrWhiteSpace(fields.Topic))
        {
            errors[RoundFields.TopicId] = words.Required();
        }

        if (fields.Topic is { Length: > RoundFields.LongestTopic })
        {
            errors[RoundFields.TopicId] = words.TooLong(RoundFields.LongestTopic);
        }

        if (!int.TryParse(fields.Hours, NumberStyles.None, CultureInfo.InvariantCulture, out var hours) || hours is < 1 or > MostHours)
        {
            errors[RoundFields.HoursId] = words.Required();
        }

        return errors;
    }

    private async Task<Answer> SayAsync(Click click, OpinionRound round, OpinionFields fields, CancellationToken cancellationToken)
    {
        var (shop, words, by) = (click.Speaker.Shop, click.Words, click.Speaker.Person.Id);
        var errors = OpinionFormCheck.Errors(fields, click.Speaker.Today, words);
        if (errors.Count > 0 && !round.IsClosed && round.Invited.Any(each => each.Person == by))
        {
            return new Answer.Show(OpinionCard.Of(Seen(click, round), by, fields, errors, shop.Team, shop.Profile, words));
        }

        return await desk.ApplyAsync(round.Id, new OpinionEvent.Answered(by, clock.GetUtcNow(), OpinionFormCheck.Read(fields)), cancellationToken) switch
        {
            OpinionApplied.Refused refused => new Answer.Say(words.Why(refused, shop.Team)),
            { } applied => new Answer.Show(OpinionCard.Of(Seen(click, applied.Round), by, null, [], shop.Team, shop.Profile, words)),
            null => new Answer.Show(NoticeCard.Of(Tone.Neutral, words.NoSuchMove(), words)),
        };
    }

    private async Task<Answer> DecideAsync(Click click, OpinionRound round, OpinionFields fields, CancellationToken cancellationToken)
    {
        var (shop, words, by, now) = (click.Speaker.Shop, click.Words, click.Speaker.Person.Id, clock.GetUtcNow());
        var applied = await desk.ApplyAsync(round.Id, click.Payload.Verb switch
        {
            Verbs.ChooseOpinion => new OpinionEvent.Chosen(by, now, click.Payload.Person ?? string.Empty),
            Verbs.DecideOpinions => new OpinionEvent.Decided(by, now, fields.Decision?.Trim() ?? string.Empty),
            _ => new OpinionEvent.Closed(by, now),
        }, cancellationToken);
        return applied switch
        {
            null => new Answer.Show(NoticeCard.Of(Tone.Neutral, words.NoSuchMove(), words)),
            OpinionApplied.Refused refused => new Answer.Say(words.Why(refused, shop.Team)),
            _ => new Answer.Show(OpinionTable.Of(Seen(click, applied.Round), await desk.TaskOfAsync(applied.Round, cancellationToken), shop.Team, shop.Profile, words)),
        };
    }
}
