using Helmsman.Connector.World;

namespace Helmsman.Connector.Client;

/// <summary>What happens to places and to who is in them.</summary>
public sealed class PlaceChanges
{
    private readonly TeamsSide teams;
    private readonly Events events;
    private readonly TeamsWorld world;

    internal PlaceChanges(TeamsSide teams, Events events, TeamsWorld world)
    {
        this.teams = teams;
        this.events = events;
        this.world = world;
    }

    /// <summary>Installs the bot. Teams tells it twice over and at the same time: of the installation, and of itself as a new member.</summary>
    public async Task<IReadOnlyList<BotAnswer>> InstallAsync(TeamsPerson who, TeamsPlace place)
    {
        SetBot(place, true);
        return await Task.WhenAll(
            teams.DeliverAsync(events.Installation(world.NextId(), who, place, "add")),
            teams.DeliverAsync(events.BotAdded(world.NextId(), who, place, isAdded: true)));
    }

    public async Task<IReadOnlyList<BotAnswer>> RemoveAsync(TeamsPerson who, TeamsPlace place)
    {
        SetBot(place, false);
        return await Task.WhenAll(
            teams.DeliverAsync(events.Installation(world.NextId(), who, place, "remove")),
            teams.DeliverAsync(events.BotAdded(world.NextId(), who, place, isAdded: false)));
    }

    /// <summary>A newer version of the app takes the place of the one that is installed.</summary>
    public Task<BotAnswer> UpgradeAsync(TeamsPerson who, TeamsPlace place) =>
        teams.DeliverAsync(events.Installation(world.NextId(), who, place, "add-upgrade"));

    public Task<BotAnswer> JoinAsync(TeamsTeam team, params IReadOnlyList<TeamsPerson> people)
    {
        team.People = [.. team.People, .. people];
        return teams.DeliverAsync(events.PeopleMoved(world.NextId(), people[0], team.General, people, isAdded: true));
    }

    public Task<BotAnswer> LeaveAsync(TeamsTeam team, params IReadOnlyList<TeamsPerson> people)
    {
        team.People = [.. team.People.Except(people)];
        return teams.DeliverAsync(events.PeopleMoved(world.NextId(), people[0], team.General, people, isAdded: false));
    }

    public async Task<TeamsPlace> AddChannelAsync(TeamsPerson who, TeamsTeam team, string name)
    {
        var channel = world.AddChannel(team, name);
        await ChannelEventAsync(who, channel, "channelCreated");
        return channel;
    }

    public Task<BotAnswer> RenameChannelAsync(TeamsPerson who, TeamsPlace channel, string name)
    {
        channel.Name = name;
        return ChannelEventAsync(who, channel, "channelRenamed");
    }

    public Task<BotAnswer> DeleteChannelAsync(TeamsPerson who, TeamsPlace channel)
    {
        channel.IsDeleted = true;
        return ChannelEventAsync(who, channel, "channelDeleted");
    }

    public Task<BotAnswer> RestoreChannelAsync(TeamsPerson who, TeamsPlace channel)
    {
        channel.IsDeleted = false;
        return ChannelEventAsync(who, channel, "channelRestored");
    }

    public Task<BotAnswer> RenameTeamAsync(TeamsPerson who, TeamsTeam team, string name)
    {
        team.Name = name;
        return TeamEventAsync(who, team, "teamRenamed");
    }

    /// <summary>Tells of a channel without changing it: channelShared, channelUnshared, channelMemberAdded, channelMemberRemoved and the like.</summary>
    public Task<BotAnswer> ChannelEventAsync(TeamsPerson who, TeamsPlace channel, string eventType) =>
        teams.DeliverAsync(events.OfChannel(world.NextId(), who, channel, eventType));

    /// <summary>Tells of a team without changing it: teamArchived, teamUnarchived, teamRestored, teamDeleted and the like.</summary>
    public Task<BotAnswer> TeamEventAsync(TeamsPerson who, TeamsTeam team, string eventType) =>
        teams.DeliverAsync(events.OfTeam(world.NextId(), who, team, eventType));

    private static void SetBot(TeamsPlace place, bool isThere)
    {
        if (place.Team is { } team)
        {
            team.HasBot = isThere;
        }

        place.HasBot = isThere;
    }
}
