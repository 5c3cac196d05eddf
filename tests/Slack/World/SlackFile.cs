namespace Helmsman.Slack.World;

/// <param name="Bytes">Null: announced, and not uploaded yet.</param>
public sealed record SlackFile(string Id, string Name, string Title, string From, byte[]? Bytes)
{
    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".gif"];

    /// <summary>Where whoever is signed in gets its bytes.</summary>
    public required string UrlPrivate { get; init; }

    /// <summary>Where people look at it.</summary>
    public required string Permalink { get; init; }

    /// <summary>Of a kind that Slack shows in blocks.</summary>
    public bool IsPicture => Bytes is { Length: > 0 } && Array.Exists(Pictures, ending => Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
