namespace Helmsman.Loopback;

/// <summary>At most so many requests in any stretch of time of this length.</summary>
public sealed record RateLimit<TWhat>(TWhat What, TimeSpan Window, int Most);

/// <summary>A call that was refused because it went over a limit.</summary>
/// <param name="Key">Whose call it was counted as: a place, a team, a tenant.</param>
public sealed record Violation<TWhat>(DateTimeOffset At, RateLimit<TWhat> Limit, string Key);
