namespace Helmsman.Bot;

/// <summary>Where this program finds its settings and keeps its data.</summary>
internal static class Where
{
    private const string Settings = "appsettings.json";

    /// <summary>The folder it is started in, or else the one it was published to.</summary>
    public static string SettingsAre()
    {
        var here = Directory.GetCurrentDirectory();
        return File.Exists(Path.Combine(here, Settings)) ? here : AppContext.BaseDirectory;
    }

    public static string DataAre(IHostEnvironment environment, HelmsmanSettings settings) => Path.Combine(environment.ContentRootPath, settings.Data);

    /// <summary>Null when no folder is watched.</summary>
    public static string? TheInboxIs(IHostEnvironment environment, HelmsmanSettings settings) => string.IsNullOrWhiteSpace(settings.Reports.Inbox)
        ? null
        : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(DataAre(environment, settings))!, settings.Reports.Inbox));
}
