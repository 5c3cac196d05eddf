using System.Text.Json.Nodes;

namespace Helmsman.Bot.Channels.Local;

/// <summary>What a person does on the page: says something, shares a file, clicks a button.</summary>
public sealed class PageTalk(Rooms rooms, ActivityStore store, BotLink bot, LocalAddress address, TimeProvider clock)
{
    public async Task<BotAnswer> SayAsync(Say say, CancellationToken cancellationToken)
    {
        var voice = await VoiceAsync(say.Room, say.Reader, cancellationToken);
        return say.Value is { } value
            ? await bot.SendAsync(Incoming.Submitted(voice, value, say.ReplyTo), cancellationToken)
            : await TellAsync(Incoming.Message(voice, say.Text ?? string.Empty), say.Room, cancellationToken);
    }

    public async Task<BotAnswer> ShareAsync(string room, PageReader reader, SharedFile file, CancellationToken cancellationToken)
    {
        var voice = await VoiceAsync(room, reader, cancellationToken);
        var url = new Uri(voice.Service, $"files/{file.Key}/{Uri.EscapeDataString(file.Name)}");
        return await TellAsync(Incoming.Shared(voice, url, file.ContentType, file.Name), room, cancellationToken);
    }

    public async Task<ClickAnswer> ClickAsync(Click click, CancellationToken cancellationToken)
    {
        var voice = await VoiceAsync(click.Room, click.Reader, cancellationToken);
        var clicked = await store.FindAsync(click.Message, cancellationToken);
        if (clicked?.Value is not { Activity: not null } kept || kept.Room != click.Room)
        {
            throw new NotThereException("The message with this button is not there any more.");
        }

        var answer = await bot.SendAsync(Incoming.Clicked(voice, click), cancellationToken);
        var now = await store.FindAsync(click.Message, cancellationToken);
        return new ClickAnswer((int)answer.Status, answer.Body, now?.Version ?? clicked.Version);
    }

    private async Task<BotAnswer> TellAsync(JsonObject activity, string room, CancellationToken cancellationToken)
    {
        var message = await store.AppendAsync(room, activity, cancellationToken);
        return await bot.SendAsync(message.Activity!, cancellationToken);
    }

    private async Task<Voice> VoiceAsync(string roomId, PageReader reader, CancellationToken cancellationToken)
    {
        var room = await rooms.FindAsync(roomId, cancellationToken) ?? throw new NotThereException("There is no such room.");
        var person = room.Member(reader.User) ?? throw new NotThereException("This person is not in the room.");
        var service = address.Service ?? throw new NotThereException("The server listens on no port.");
        return new Voice(room, person, reader.Locale, reader.TimeZone, service, clock.GetUtcNow());
    }
}

/// <param name="Key">Where it lies on the <see cref="FileShelf"/>.</param>
public sealed record SharedFile(string Key, string Name, string ContentType);

/// <summary>The page named something that does not exist (any more).</summary>
public sealed class NotThereException(string message) : Exception(message);
