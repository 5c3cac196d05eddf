using Helmsman.Cards;
using Helmsman.Cards.Moves.Logs;
using Helmsman.Dialogs;
using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Moves.Logs;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Moves.Logs;

/// <summary>推广日志:… at any time of the day; the word alone brings the form.</summary>
public sealed class LogEntries(LogBook book, TimeProvider clock) : ITakeEntries
{
    /// <summary>Hour of the day.</summary>
    private const int NightEnds = 5;

    public IReadOnlyList<string> Takes { get; } = [Entries.AdsLog, Entries.ServiceLog, Entries.ServiceLeadLog];

    public async Task<Card> TakeAsync(ITurnContext turn, Speaker speaker, string entry, string? text, CancellationToken cancellationToken)
    {
        var (kind, words, team) = (KindOf(entry, speaker), Words.In(speaker.Language), speaker.Shop.Team);
        var day = await DayOfAsync(speaker, kind, cancellationToken);
        if (!kind.MayBeWrittenBy(speaker.Person.Id, team, day))
        {
            return LogKeptCard.NotYours(kind, kind.PeopleOf(team).Select(person => person.Name), words);
        }

        if (text is null)
        {
            // What he counted before is not for everybody in the channel to see.
            var kept = Place.Of(turn.Activity).IsPersonal ? await book.FindAsync(speaker.Shop.Profile.Id, day, kind.Role, speaker.Person.Id, cancellationToken) : null;
            return LogForm.Of(kind, day, kept is null ? new LogFields() : LogFields.Of(kept), [], words);
        }

        return text.Length > RoleLog.LongestText ? LogKeptCard.TooLong(words) : await KeepAsync(speaker, kind, day, text, words, cancellationToken);
    }

    /// <summary>Whoever writes after midnight what he was asked for the evening before writes of that day.</summary>
    private async Task<DateOnly> DayOfAsync(Speaker speaker, LogKind kind, CancellationToken cancellationToken)
    {
        var (shop, yesterday) = (speaker.Shop.Profile, speaker.Today.AddDays(-1));
        var isMissing = await book.IsAskedAsync(shop.Id, yesterday, kind.Role, cancellationToken)
            && await book.FindAsync(shop.Id, yesterday, kind.Role, speaker.Person.Id, cancellationToken) is null;
        return DayOf(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(shop.Zone)), isMissing);
    }

    /// <param name="there">In the shop's zone.</param>
    /// <param name="isMissing">Of the day before: asked for and not written.</param>
    internal static DateOnly DayOf(DateTimeOffset there, bool isMissing) => DateOnly.FromDateTime(there.DateTime).AddDays(isMissing && there.Hour < NightEnds ? -1 : 0);

    private async Task<Card> KeepAsync(Speaker speaker, LogKind kind, DateOnly day, string text, Words words, CancellationToken cancellationToken)
    {
        var shop = speaker.Shop.Profile;
        var log = new RoleLog(shop.Id, day, kind.Role, speaker.Person.Id, [], new Dictionary<string, int>(StringComparer.Ordinal), text, clock.GetUtcNow());
        await book.KeepAsync(log, shop, cancellationToken);
        return LogKeptCard.Of(log, shop.Zone, words);
    }

    /// <summary>客服日志 of the lead is the lead's, unless he answers customers himself.</summary>
    private static LogKind KindOf(string entry, Speaker speaker) => entry switch
    {
        Entries.AdsLog => LogKinds.Ads,
        Entries.ServiceLog when LogKinds.Service.PeopleOf(speaker.Shop.Team).All(person => person.Id != speaker.Person.Id)
            && speaker.Shop.Team.Holds(speaker.Person.Id, Roles.ServiceLead) => LogKinds.ServiceLead,
        Entries.ServiceLog => LogKinds.Service,
        _ => LogKinds.ServiceLead,
    };
}
