using System.Text.Json;
using BotFramework.Schema;

namespace BotFramework.Dialogs;

/// <summary>Reads members of a state that is either as it was put in this turn, or JSON since it was stored.</summary>
internal static class StoredState
{
    /// <summary>The member as a type. The typed value takes the place of the JSON, so that changes to it are stored.</summary>
    public static T? Read<T>(this IDictionary<string, object> state, string key)
        where T : class
    {
        if (!state.TryGetValue(key, out var held) || held is null)
        {
            return null;
        }

        var value = SchemaJson.To<T>(held);
        state[key] = value!;
        return value;
    }

    /// <summary>The member as a bag of plain values, see <see cref="DialogInstance"/>.</summary>
    public static IDictionary<string, object> ReadBag(this IDictionary<string, object> state, string key)
    {
        var bag = state.Read<Dictionary<string, object>>(key) ?? new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in bag)
        {
            bag[name] = Plain(value)!;
        }

        state[key] = bag;
        return bag;
    }

    public static object? Plain(object? value) => value is not JsonElement json ? value : json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.Number => json.TryGetInt64(out var whole) ? (object)whole : json.GetDouble(),
        _ => json,
    };
}
