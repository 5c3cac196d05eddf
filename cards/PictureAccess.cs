using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>
/// Where a picture can be seen. A host fetches it without anybody's sign-in: where it would get a sign-in page there would be a hole in the card, so there
/// the picture stays a link.
/// </summary>
public static class PictureAccess
{
    private const string Slack = ".slack.com";

    /// <summary>
    /// They show a file to whoever is signed in and may see it: Slack, SharePoint and OneDrive (files of Teams), and where Teams and the Bot Connector keep what
    /// is pasted into a message.
    /// </summary>
    private static readonly string[] BehindASignIn =
    [
        Slack, ".sharepoint.com", ".sharepoint.cn", ".1drv.ms", ".onedrive.live.com", ".svc.ms", ".graph.microsoft.com", ".teams.microsoft.com", ".skype.com", ".trafficmanager.net",
    ];

    /// <summary>Slack shows its own files on cards there; what is public Slack and Teams fetch. Other hosts have the link.</summary>
    public static bool MayShow(Reference picture, Host host) =>
        picture.IsPicture
        && Uri.TryCreate(picture.Url, UriKind.Absolute, out var address)
        && address.Scheme == Uri.UriSchemeHttps
        && !address.IsLoopback
        && host switch
        {
            Host.Teams => IsPublic(address),
            Host.Slack => IsPublic(address) || IsOnSlack(address),
            _ => false,
        };

    /// <summary>Slack's own file, which Slack finds by this address.</summary>
    public static bool IsOnSlack(Uri address) => IsOf(address, Slack);

    private static bool IsPublic(Uri address) => !Array.Exists(BehindASignIn, domain => IsOf(address, domain));

    private static bool IsOf(Uri address, string domain) => $".{address.IdnHost}".EndsWith(domain, StringComparison.OrdinalIgnoreCase);
}
