using Helmsman.Shop.Work;

namespace Helmsman.Bot.Channels.Local;

/// <summary>Reads who works for the shop that the local channel belongs to. The program registers one.</summary>
public delegate ValueTask<Team> ReadLocalTeam(CancellationToken cancellationToken);
