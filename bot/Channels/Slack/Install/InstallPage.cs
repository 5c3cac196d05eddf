using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Helmsman.Cards;

namespace Helmsman.Bot.Channels.Slack.Install;

/// <summary>What somebody sees who came back from Slack.</summary>
internal static class InstallPage
{
    /// <summary>As the manifest calls the bot.</summary>
    private const string Mention = "@helmsman";

    /// <summary>Relative: a proxy may have put all addresses into a folder.</summary>
    private const string Beside = "install";

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(Outcome outcome, Words words) => outcome switch
    {
        Outcome.Installed { Team: var team, Name: var name } => Page(
            words, InstallLines.Done(name, words), InstallLines.Next(Mention, words), $"https://app.slack.com/client/{Uri.EscapeDataString(team)}", InstallLines.OpenSlack(words)),
        Outcome.NotInstalled not => Page(words, InstallLines.NotDone(words), not.Why(words), Beside, InstallLines.Again(words)),
        _ => throw new NotSupportedException(outcome.GetType().Name),
    };

    private static string Page(Words words, string title, string text, string address, string follow) => string.Create(CultureInfo.InvariantCulture, $$"""
        <!doctype html>
        <html lang="{{words.Language.Name}}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>{{Html.Encode(title)}}</title>
        <style>
        :root { color-scheme: light dark; font: 1.05rem/1.6 system-ui, sans-serif; }
        main { max-width: 34rem; margin: 18vh auto 0; padding: 0 1.5rem; }
        h1 { font-size: 1.5rem; }
        </style>
        </head>
        <body>
        <main>
        <h1>{{Html.Encode(title)}}</h1>
        <p>{{Html.Encode(text)}}</p>
        <p><a href="{{Html.Encode(address)}}">{{Html.Encode(follow)}}</a></p>
        </main>
        </body>
        </html>
        """);
}
