namespace BotFramework.AdaptiveCards;

public sealed class AdaptiveSchemaVersion(int major, int minor)
{
    public AdaptiveSchemaVersion(string versionString)
        : this(Version.Parse(versionString).Major, Version.Parse(versionString).Minor)
    {
    }

    public int Major { get; set; } = major;

    public int Minor { get; set; } = minor;

    public override string ToString() => $"{Major}.{Minor}";
}
