using System.Globalization;

namespace Helmsman.Bot.Channels.Slack.Install;

/// <summary>What goes along to Slack and has to come back from there.</summary>
/// <param name="Browser">Who began: the same stands in a cookie of his, so that nobody can be made to finish what somebody else began.</param>
public sealed record InstallState(DateTimeOffset Begun, string Browser)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Begun.ToUnixTimeMilliseconds()}.{Browser}");

    /// <param name="text">As <see cref="ToString"/> wrote it.</param>
    public static InstallState Of(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        return new InstallState(DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(text.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture)), text[(dot + 1)..]);
    }
}
