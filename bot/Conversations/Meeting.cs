using Helmsman.Shop.Work;

namespace Helmsman.Bot.Conversations;

/// <summary>What a team becomes when somebody is met.</summary>
public static class Meeting
{
    /// <summary>
    /// A stranger joins without a role; somebody whose id was all that was known of him gets his name, and his id in the directory, once they
    /// are told.
    /// </summary>
    public static Team Having(this Team team, string channel, ChannelAccount met) => team.FindAccount(channel, met.Id) switch
    {
        null => team.With(Stranger(channel, met)),
        var known when known.Knowing(channel, met) is var told && told != known => team.With(told),
        _ => team,
    };

    public static Person Stranger(string channel, ChannelAccount met) =>
        new($"{channel}:{met.Id}", met.Name is { Length: > 0 } name ? name : met.Id, [new Account(channel, met.Id, DirectoryIdOf(met))]);

    /// <summary>The same instance when nothing new was told.</summary>
    private static Person Knowing(this Person known, string channel, ChannelAccount met)
    {
        var named = known.Name == met.Id && met.Name is { Length: > 0 } name ? known with { Name = name } : known;
        var account = named.Accounts.First(each => each.Channel == channel && each.User == met.Id);
        return DirectoryIdOf(met) is { } id && id != account.DirectoryId
            ? named with { Accounts = [.. named.Accounts.Select(each => each == account ? each with { DirectoryId = id } : each)] }
            : named;
    }

    private static string? DirectoryIdOf(ChannelAccount met) => string.IsNullOrWhiteSpace(met.AadObjectId) ? null : met.AadObjectId;
}
