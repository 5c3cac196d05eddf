namespace Helmsman.Bot.Reports.Inbox;

/// <summary>What was seen of a file in the inbox. It is taken once it has been the same for a while: before, it may still be being written.</summary>
/// <param name="RipeAt">When it may be taken if it is still the same.</param>
/// <param name="Trouble">What went wrong when it was to be taken; null: nothing yet.</param>
internal sealed record Look(long Length, DateTime WrittenAt, DateTimeOffset RipeAt, string? Trouble = null)
{
    public static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    /// <summary>Some programs make an empty file first, and fill it at the end.</summary>
    public static readonly TimeSpan SettlingWhenEmpty = TimeSpan.FromMinutes(1);

    /// <summary>Between two attempts at a file that something is wrong with.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(1);

    public static Look At(Look? before, long length, DateTime writtenAt, DateTimeOffset now) => before is not null && before.Is(length, writtenAt)
        ? before
        : new Look(length, writtenAt, now + (length == 0 ? SettlingWhenEmpty : Settling));

    public bool Is(long length, DateTime writtenAt) => Length == length && WrittenAt == writtenAt;

    public bool IsRipe(DateTimeOffset now) => now >= RipeAt;

    public Look After(string trouble, DateTimeOffset now) => this with { Trouble = trouble, RipeAt = now + Rest };
}
