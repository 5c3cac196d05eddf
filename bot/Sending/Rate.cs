namespace Helmsman.Bot.Sending;

/// <summary>At most so many calls in any stretch of time of this length.</summary>
public readonly record struct Rate(int Most, TimeSpan Window)
{
    public static Rate Of(int most, double seconds) => new(most, TimeSpan.FromSeconds(seconds));
}
