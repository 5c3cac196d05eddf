using System.Text.Json;

namespace Helmsman.Tests.BotFramework;

/// <summary>
/// A person talking to a dialog. Each turn builds everything anew, as after a restart; only the stored text is left of the last.
/// </summary>
internal sealed class Talk(Func<Dialog> dialog)
{
    private readonly JsonText storage = new();
    private readonly Wire wire = new();

    public string Locale { get; init; } = "zh-CN";

    public string Channel { get; init; } = "msteams";

    public IReadOnlyList<JsonElement> Sent => [.. wire.Calls.Select(each => JsonDocument.Parse(each.Body).RootElement)];

    public string Last => Sent[^1].GetProperty("text").GetString()!;

    public string Stored => string.Concat(storage.Texts.Values);

    /// <summary>What the bot said in answer.</summary>
    public Task<string[]> SayAsync(string text, string? more = null) => TurnAsync(Wire.Message(text, more), null);

    public Task<string[]> TurnAsync(string activity, Func<DialogContext, CancellationToken, Task>? instead)
    {
        var json = activity.Replace("zh-CN", Locale, StringComparison.Ordinal).Replace("msteams", Channel, StringComparison.Ordinal);
        return RunAsync(json, instead);
    }

    private async Task<string[]> RunAsync(string json, Func<DialogContext, CancellationToken, Task>? instead)
    {
        var before = wire.Calls.Count;
        await wire.PostAsync(json, async (turn, token) =>
        {
            var state = new ConversationState(storage);
            var accessor = state.CreateProperty<DialogState>("dialogs");
            var made = dialog();
            await (instead is null ? made.RunAsync(turn, accessor, token) : instead(await new DialogSet(accessor).Add(made).CreateContextAsync(turn, token), token));
            await state.SaveChangesAsync(turn, cancellationToken: token);
        });
        return [.. Sent.Skip(before).Select(each => each.TryGetProperty("text", out var text) ? text.GetString()! : string.Empty)];
    }
}
