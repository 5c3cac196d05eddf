namespace Helmsman.Tests.Deploy;

/// <summary>Parts that do not come with the .NET SDK: without them a test is skipped here, and fails where everything has to be.</summary>
internal static class Installed
{
    public static void OrSkip(string path, string howTo)
    {
        var missing = !Path.Exists(path);
        Assert.False(missing && Environment.GetEnvironmentVariable("CI") == "true", $"{path} is missing: {howTo}");
        Assert.SkipWhen(missing, $"{path} is missing: {howTo}");
    }
}
