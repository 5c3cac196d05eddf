namespace Helmsman.Bot;

public sealed partial class HelmsmanSettings
{
    public SlackSettings Slack { get; set; } = new();

    /// <summary>
    /// The app in Slack. Nothing of it is there until a token or a client id is given. Secrets belong into the environment or a secret store, not into
    /// appsettings.json.
    /// </summary>
    public sealed class SlackSettings
    {
        /// <summary><c>xoxb-…</c>, for an app that is installed in one workspace by hand. Empty: workspaces install it by OAuth.</summary>
        public string BotToken { get; set; } = string.Empty;

        /// <summary>Proves over HTTP that a request is Slack's.</summary>
        public string SigningSecret { get; set; } = string.Empty;

        /// <summary><c>xapp-…</c>: events come by Socket Mode, and no public address is needed. Empty: they come over HTTP.</summary>
        public string AppToken { get; set; } = string.Empty;

        public string ClientId { get; set; } = string.Empty;

        public string ClientSecret { get; set; } = string.Empty;

        /// <summary>Where this bot is reached from outside, for example <c>https://helmsman.example.com</c>; OAuth comes back there.</summary>
        public string PublicUrl { get; set; } = string.Empty;

        /// <summary>Where Slack's Web API is.</summary>
        public string ApiUrl { get; set; } = "https://slack.com/api/";

        /// <summary>True: figures may be told in channels that are shared with another organisation (Slack Connect).</summary>
        public bool FiguresInSharedChannels { get; set; }

        /// <summary>Workspaces that may install the app by OAuth, by their ids (<c>T…</c>). None: every one that Slack lets.</summary>
        public IReadOnlyList<string> Workspaces { get; set; } = [];

        /// <summary>How long somebody may take to install the app.</summary>
        public int InstallMinutes { get; set; } = 10;

        /// <summary>Workspaces can install the app themselves: everything that OAuth needs is set.</summary>
        public bool IsInstallable => ClientId.Length > 0 && ClientSecret.Length > 0 && PublicUrl.Length > 0;

        /// <summary>Days after which a message's windows no longer open: what it shows is forgotten then.</summary>
        public int CardsKeptDays { get; set; } = 180;

        public bool IsOn => BotToken.Length > 0 || ClientId.Length > 0;
    }
}
