namespace BotFramework.AdaptiveCards;

/// <summary>Members that the object model has no property for; written beside the others, under the names they have here.</summary>
public sealed class SerializableDictionary<TValue>() : Dictionary<string, TValue>(StringComparer.OrdinalIgnoreCase);
