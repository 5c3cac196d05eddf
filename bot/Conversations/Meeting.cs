using Helmsman.Shop.Work;

namespace Helmsman.Bot.Conversations;

/// <summary>What a team becomes when somebody is met.</summary>
public static class Meeting
{
    /// <summary>A stranger joins without a role; somebody whose id was all that was known of him gets his name once it is told.</summary>
    public static Team Having(this Team team, string channel, ChannelAccount met) => team.FindAccount(channel, met.Id) switch
    {
        null => team.With(Stranger(channel, met)),
        var known when known.Name == met.Id && met.Name is { Length: > 0 } name => team.With(known with { Name = name }),
        _ => team,
    };

    public static Person Stranger(string channel, ChannelAccount met) =>
        new($"{channel}:{met.Id}", met.Name is { Length: > 0 } name ? name : met.Id, [new Account(channel, met.Id)]);
}
