using Helmsman.Cards;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Install;

/// <summary>The way out to Slack and the way back.</summary>
internal sealed class InstallEndpoints(Installation installation, InstallStates states, IOptions<HelmsmanSettings> settings)
{
    private const string Cookie = "helmsman-slack-install";

    /// <summary>Behind a proxy only the public address tells whether it is https.</summary>
    private readonly bool isSecure = settings.Value.Slack.PublicUrl.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    public IResult Begin(HttpResponse response)
    {
        var (state, browser) = states.Begin();
        response.Headers.CacheControl = "no-store";
        response.Cookies.Append(Cookie, browser, new CookieOptions { HttpOnly = true, Secure = isSecure, SameSite = SameSiteMode.Lax, MaxAge = states.Life });
        return Results.Redirect(installation.AsksAt(state));
    }

    /// <summary>Goes on when the browser hangs up: the code counts once.</summary>
    public async Task<IResult> ComeBackAsync(HttpRequest request)
    {
        var asked = request.Query;
        var outcome = await installation.FinishAsync(
            new CameBack(asked["state"], request.Cookies[Cookie], asked["code"], asked["error"]), CancellationToken.None);
        BeQuiet(request.HttpContext.Response.Headers);
        return Results.Text(
            InstallPage.Of(outcome, WordsFor(request)), "text/html; charset=utf-8", statusCode: outcome is Outcome.NotInstalled not ? not.Status : StatusCodes.Status200OK);
    }

    /// <summary>The page's address holds a code: nobody keeps the page, and nobody is told where it was.</summary>
    private static void BeQuiet(IHeaderDictionary headers)
    {
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static Words WordsFor(HttpRequest request)
    {
        var wanted = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(each => each.Quality ?? 1).FirstOrDefault()?.Value.Value;
        return Words.In(Languages.Culture(Languages.Of(wanted, Languages.English)));
    }
}
