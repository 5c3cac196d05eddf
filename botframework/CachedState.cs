using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using BotFramework.Schema;

namespace BotFramework;

/// <summary>
/// The properties of one scope during one turn. They are as storage gave them, JSON, until somebody asks for one as a type;
/// only those that were asked for or set are compared with what was stored.
/// </summary>
internal sealed class CachedState
{
    private readonly Dictionary<string, string> saved = new(StringComparer.Ordinal);
    private readonly HashSet<string> savedNames = new(StringComparer.Ordinal);
    private bool cleared;

    public Dictionary<string, object> Content { get; private init; } = new(StringComparer.Ordinal);

    public static CachedState Cleared() => new() { cleared = true };

    public static CachedState From(object? stored)
    {
        var content = SchemaJson.To<Dictionary<string, object>>(stored) ?? [];
        var state = new CachedState { Content = content };
        state.MarkSaved();
        return state;
    }

    public bool TryGet<T>(string name, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!Content.TryGetValue(name, out var held))
        {
            return false;
        }

        if (held is not T)
        {
            held = Read<T>(name, held);
        }

        value = (T)held!;
        return true;
    }

    public bool IsChanged() =>
        cleared || !savedNames.SetEquals(Content.Keys) || Content.Any(each => each.Value is not JsonElement && IsChanged(each));

    public void MarkSaved()
    {
        cleared = false;
        savedNames.Clear();
        savedNames.UnionWith(Content.Keys);
        foreach (var (name, value) in Content.Where(each => each.Value is not JsonElement))
        {
            saved[name] = Text(value);
        }
    }

    private static string Text(object? value) => JsonSerializer.Serialize(value, SchemaJson.Options);

    private bool IsChanged(KeyValuePair<string, object> each) => !saved.TryGetValue(each.Key, out var text) || text != Text(each.Value);

    /// <summary>Takes the type's own spelling as what is stored, so that merely reading a property is no change.</summary>
    private T? Read<T>(string name, object? held)
    {
        var value = SchemaJson.To<T>(held);
        Content[name] = value!;
        if (held is JsonElement)
        {
            saved[name] = Text(value);
        }

        return value;
    }
}
