namespace Helmsman.Shop.Documents;

/// <summary>A kept value and the version it was read at; versions start at 1 and grow by one with each write.</summary>
public sealed record Document<T>(string Id, T Value, long Version)
    where T : class;
