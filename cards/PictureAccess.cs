using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>
/// Where a picture is shown on the card. A host fetches it without anybody's sign-in, so it is shown where its address is one of the public web and of none of the
/// services that are known to ask for a sign-in; else it stays a link. Whether a host really gets it cannot be told beforehand: where it does not, Slack refuses the
/// message, and in Teams there is a hole above the name.
/// </summary>
public static class PictureAccess
{
    private const string Slack = ".slack.com";

    /// <summary>
    /// They show a file to whoever is signed in and may see it: Slack, SharePoint and OneDrive (files of Teams), and where Teams and the Bot Connector keep what
    /// is pasted into a message, in each of the clouds that bots are registered in.
    /// </summary>
    private static readonly string[] BehindASignIn =
    [
        Slack,
        ".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us", ".sharepoint.cn", ".1drv.ms", ".onedrive.live.com", ".svc.ms",
        ".graph.microsoft.com", ".graph.microsoft.us", ".dod-graph.microsoft.us", ".microsoftgraph.chinacloudapi.cn",
        ".teams.microsoft.com", ".teams.microsoft.us", ".cloud.microsoft", ".skype.com", ".trafficmanager.net",
        ".botframework.com", ".botframework.us", ".botframework.azure.us", ".botframework.azure.cn",
    ];

    /// <summary>Slack shows its own files on cards there; what is public Slack and Teams fetch. Other hosts have the link.</summary>
    public static bool MayShow(Reference picture, Host host) =>
        picture.IsPicture
        && WebAddress.Of(picture.Url) is { } address
        && host switch
        {
            Host.Teams => IsPublic(address),
            Host.Slack => IsPublic(address) || IsOnSlack(address),
            _ => false,
        };

    /// <summary>Slack's own file, which Slack finds by this address.</summary>
    public static bool IsOnSlack(Uri address) => PublicAddress.Is(address) && PublicAddress.IsOf(address, Slack);

    private static bool IsPublic(Uri address) => PublicAddress.Is(address) && !Array.Exists(BehindASignIn, domain => PublicAddress.IsOf(address, domain));
}
