using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Conversations;

/// <summary>Who is in a team or a group, as far as it was told. Kept as <c>{channel}/{team, or else conversation}</c>.</summary>
/// <param name="Users">Their ids in the channel; null when the channel has not told them all.</param>
/// <param name="Left">Ids of people who were there and are no more.</param>
/// <param name="ToldAt">When the channel was last asked.</param>
public sealed record Membership(IReadOnlyList<string>? Users, IReadOnlyList<string> Left, DateTimeOffset ToldAt)
{
    public static readonly DocumentKind<Membership> Documents = new("membership", BotJson.Default.Membership);

    private static readonly Membership Unknown = new(null, [], default);

    public static string IdOf(KnownConversation place) => $"{place.Channel}/{place.Team ?? place.Conversation}";

    /// <param name="crowd">Null when the channel was asked and did not tell: then what was known holds on.</param>
    public static Membership Of(Membership? kept, Crowd? crowd, DateTimeOffset now) => crowd switch
    {
        null => (kept ?? Unknown) with { ToldAt = now },
        // A place with nobody in it is an answer that tells nothing: somebody has just spoken there.
        { IsWhole: true, People.Count: > 0 } when Crowd.IdsOf(crowd.People) is var users =>
            new Membership(users, [.. (kept ?? Unknown).Left.Concat(kept?.Users ?? []).Except(users)], now),
        _ => new Membership(null, kept?.Left ?? [], now),
    };

    public static Membership With(Membership? kept, IReadOnlyList<string> joined)
    {
        var before = kept ?? Unknown;
        return before with { Users = before.Users is { } users ? [.. users.Union(joined)] : null, Left = [.. before.Left.Except(joined)] };
    }

    public static Membership Without(Membership? kept, IReadOnlyList<string> parted)
    {
        var before = kept ?? Unknown;
        return new Membership(before.Users is { } users ? [.. users.Except(parted)] : null, [.. before.Left.Union(parted)], default);
    }

    /// <summary>Ids of those of the shop's team who have an account in this channel and none in this place.</summary>
    public IReadOnlySet<string> Absent(Team team, string channel) => team.People
        .Where(person => AccountsIn(person, channel) is { Count: > 0 } accounts && !accounts.Exists(IsHere))
        .Select(person => person.Id)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// He was in one of the shop's places, and is in none any more. Where that is not known for sure, he is still there: of a place that has not told
    /// who is in it, and of somebody who is met in another channel too.
    /// </summary>
    /// <param name="told">Of each of the shop's places in the channel; null where nothing was told.</param>
    public static bool IsGone(Person person, string channel, IReadOnlyList<Membership?> told)
    {
        var accounts = AccountsIn(person, channel);
        return accounts.Count > 0
            && person.Accounts.All(account => account.Channel == channel || account.Channel == Account.LocalPage)
            && told.Any(place => place is not null && accounts.Exists(user => place.Left.Contains(user, StringComparer.Ordinal)))
            && told.All(place => place is not null && !accounts.Exists(place.IsHere));
    }

    private bool IsHere(string user) => !Left.Contains(user, StringComparer.Ordinal) && Users?.Contains(user, StringComparer.Ordinal) is not false;

    private static List<string> AccountsIn(Person person, string channel) =>
        [.. person.Accounts.Where(account => account.Channel == channel).Select(account => account.User)];
}
