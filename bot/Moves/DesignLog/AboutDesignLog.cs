using System.Globalization;
using Helmsman.Bot.Interactions;
using Helmsman.Cards;
using Helmsman.Cards.Moves.DesignLog;
using Helmsman.Dialogs;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Moves.DesignLog;
using Helmsman.Shop.Work;
using static Helmsman.Cards.Moves.DesignLog.DesignLogFields;

namespace Helmsman.Bot.Moves.DesignLog;

/// <summary>Somebody saw a shop: it is kept, what is worth borrowing is proposed, and the next one comes.</summary>
public sealed class AboutDesignLog(DesignBook book, Posts posts, IDesk desk, TimeProvider clock) : ITakeClicks
{
    public IReadOnlyList<string> Takes { get; } = [Verbs.SaveShopSeen];

    /// <summary>Whoever has the role or stands in today, or while nobody has it anybody.</summary>
    public static bool MayLook(string person, Team team, DateOnly today) =>
        team.WhoHas(Roles.Design) is not { Count: > 0 } || team.Holds(person, Roles.Design) || team.On(today).Holds(person, Roles.Design);

    public async Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken)
    {
        var (speaker, words) = (click.Speaker, click.Words);
        if (!MayLook(speaker.Person.Id, speaker.Shop.Team, speaker.Today))
        {
            return new Answer.Say(WeekOfLookingCard.NotYours(speaker.Shop.Team.WhoHas(Roles.Design).Select(person => person.Name), words).Summary);
        }

        // A form of another day is today's by now: what he saw he saw today.
        var fields = Wire.Read(data, DesignLogFieldsJson.Default.DesignLogFields) ?? new DesignLogFields();
        var errors = WrongIn(fields, words);
        return new Answer.Show(errors.Count > 0
            ? await book.FormAgainAsync(speaker.Shop.Profile.Id, speaker.Person.Id, speaker.Today, fields, errors, words, cancellationToken)
            : (await KeepAsync(speaker, Read(fields, speaker), words, cancellationToken))(words));
    }

    /// <returns>The form for the next one.</returns>
    public async Task<Func<Words, Card>> KeepAsync(Speaker speaker, ShopSeen seen, Words words, CancellationToken cancellationToken)
    {
        await book.KeepAsync(seen, cancellationToken);
        if (seen.IsWorthBorrowing)
        {
            await desk.ProposeAsync(BriefOf(seen, speaker, words), $"design-log/{seen.Id}", cancellationToken);
        }

        var next = await book.FormAsync(seen.Shop, seen.Person, speaker.Today, seen, cancellationToken);
        await posts.EditAsync(DesignLogRounds.FormOf(seen.Shop, speaker.Today), place => place.Person == seen.Person, next, cancellationToken);
        return next;
    }

    public ShopSeen Seen(Speaker speaker, string peer, string changed, string? good, bool borrow) => new(
        speaker.Shop.Profile.Id, speaker.Today, speaker.Person.Id, Cut(peer, PeerList.LongestName)!, Cut(changed, ShopSeen.LongestText)!, Cut(good, ShopSeen.LongestText), borrow, clock.GetUtcNow());

    private ShopSeen Read(DesignLogFields fields, Speaker speaker) =>
        Seen(speaker, Cut(fields.Other, PeerList.LongestName) ?? fields.Peer!, fields.Changed!, fields.Good, fields.Borrow == Yes);

    private static FieldErrors WrongIn(DesignLogFields fields, Words words)
    {
        var errors = new FieldErrors();
        if (string.IsNullOrWhiteSpace(fields.Other) && string.IsNullOrWhiteSpace(fields.Peer))
        {
            errors[OtherId] = words.Required;
        }

        if (string.IsNullOrWhiteSpace(fields.Changed))
        {
            errors[ChangedId] = words.Required;
        }

        return errors;
    }

    private static Brief BriefOf(ShopSeen seen, Speaker speaker, Words words) => new(
        seen.Shop,
        Finding: null,
        Roles.Design,
        Assignee: seen.Person,
        RequestedBy: seen.Person,
        words.ToBorrow(seen),
        words.BorrowedWhen,
        WorkingDays.In(speaker.Shop.Profile.Zone).After(speaker.Today, DueTerms.WorkingDaysFor(Roles.Design)),
        References: [])
    {
        From = string.Create(CultureInfo.InvariantCulture, $"design-log/{seen.Day:yyyy-MM-dd}"),
    };

    private static string? Cut(string? text, int most) => text?.Trim() is { Length: > 0 } said ? said[..Math.Min(said.Length, most)] : null;
}
