namespace Helmsman.Bot;

/// <summary>Where this program finds its settings: the folder it is started in, or else the one it was published to.</summary>
internal static class Where
{
    private const string Settings = "appsettings.json";

    public static string SettingsAre()
    {
        var here = Directory.GetCurrentDirectory();
        return File.Exists(Path.Combine(here, Settings)) ? here : AppContext.BaseDirectory;
    }
}
