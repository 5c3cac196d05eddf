namespace Helmsman.Bot.Channels.Local;

/// <summary>The rooms there are now: who joins the shop's team gets one without a restart.</summary>
public sealed class Rooms(ReadLocalTeam readTeam)
{
    public async Task<IReadOnlyList<Room>> ListAsync(CancellationToken cancellationToken) =>
        Room.Of(await readTeam(cancellationToken));

    public async Task<Room?> FindAsync(string id, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(room => room.Id == id);

    /// <summary>The chat that a person has with the bot.</summary>
    public async Task<Room?> ChatOfAsync(string user, CancellationToken cancellationToken) =>
        (await ListAsync(cancellationToken)).FirstOrDefault(room => !room.IsTeam && room.Member(user) is not null);
}
