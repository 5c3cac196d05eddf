using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Channels.Local;

/// <summary>Tells the bot of every room once, as a channel does when a bot is installed: from that the bot knows where it may speak unasked.</summary>
public sealed partial class Introductions(Rooms rooms, BotLink bot, LocalAddress address, IDocuments documents, ILogger<Introductions> logger) : IDisposable
{
    private readonly SemaphoreSlim oneAtATime = new(1);

    public async Task CatchUpAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (address.Service is not { } service)
        {
            Log.NotListening(logger);
            return;
        }

        await oneAtATime.WaitAsync(cancellationToken);
        try
        {
            foreach (var room in (await rooms.ListAsync(cancellationToken)).Where(room => room.Members.Count > 0))
            {
                await IntroduceAsync(new Voice(room, Host(room), "zh-CN", "Asia/Shanghai", service, now), cancellationToken);
            }
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    public void Dispose() => oneAtATime.Dispose();

    private async Task IntroduceAsync(Voice voice, CancellationToken cancellationToken)
    {
        var before = await documents.ReadAsync(Introduced.Documents, voice.Room.Id, cancellationToken);
        var service = voice.Service.ToString();
        if (before?.Value.Service == service)
        {
            return;
        }

        var installed = await bot.SendAsync(Incoming.Installed(voice, before is null ? "add" : "add-upgrade"), cancellationToken);
        var added = before is not null || (await bot.SendAsync(Incoming.BotAdded(voice), cancellationToken)).Taken;
        if (installed.Taken && added)
        {
            await documents.CompareAndSetAsync(Introduced.Documents, voice.Room.Id, new Introduced(service), before?.Version ?? 0, cancellationToken);
        }
    }

    private static LocalPerson Host(Room room) =>
        room.Members.FirstOrDefault(member => member.Roles.Contains(Shop.Work.Roles.Operator, StringComparer.Ordinal)) ?? room.Members[0];

    private static partial class Log
    {
        [LoggerMessage(EventId = 3004, Level = LogLevel.Information, Message = "The server listens on no port: the local channel is off")]
        public static partial void NotListening(ILogger logger);
    }
}

/// <summary>That the bot knows a room, and under which address.</summary>
public sealed record Introduced(string Service)
{
    public static readonly DocumentKind<Introduced> Documents = new("local-introduced", LocalJson.Default.Introduced);
}
