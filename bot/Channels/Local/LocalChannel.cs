using Helmsman.Shop.Work;
using Microsoft.Extensions.FileProviders;

namespace Helmsman.Bot.Channels.Local;

/// <summary>
/// A chat page at <c>/local/</c> that talks to the bot over the Bot Framework protocol, like any other channel. In Development and on
/// loopback only: whoever can open it speaks as anybody of the team.
/// </summary>
public static class LocalChannel
{
    /// <summary>The channel's Bot Framework id, and the one of accounts in it.</summary>
    public const string Id = Account.LocalPage;

    /// <summary>Needs an <see cref="ReadLocalTeam"/>, an <c>IDocuments</c> and a <see cref="TimeProvider"/> from the program.</summary>
    public static WebApplicationBuilder AddLocalChannel(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment())
        {
            return builder;
        }

        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, LocalJson.Default));
        builder.Services.AddHttpClient(BotLink.Client);
        builder.Services
            .AddSingleton<ActivityStore>()
            .AddSingleton<BotLink>()
            .AddSingleton<FileShelf>()
            .AddSingleton<Introductions>()
            .AddSingleton<LocalAddress>()
            .AddSingleton<LocalFeed>()
            .AddSingleton<PageTalk>()
            .AddSingleton<Posting>()
            .AddSingleton<Rooms>()
            .AddHostedService<IntroduceOnStart>();
        return builder;
    }

    public static WebApplication MapLocalChannel(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment())
        {
            return app;
        }

        app.UseWhen(context => context.Request.Path.StartsWithSegments("/local", StringComparison.Ordinal), UsePage);
        var local = app.MapGroup("/local");
        local.MapConnector();
        local.MapPage();
        app.MapGet("/", () => Results.Redirect("/local/"));
        return app;
    }

    private static void UsePage(IApplicationBuilder local)
    {
        var files = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        local.UseMiddleware<LoopbackOnly>();
        local.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files, RequestPath = "/local" });
        local.UseStaticFiles(new StaticFileOptions { FileProvider = files, RequestPath = "/local", OnPrepareResponse = Protect });
    }

    /// <summary>The page loads nothing from anywhere else, and may not be framed.</summary>
    private static void Protect(Microsoft.AspNetCore.StaticFiles.StaticFileResponseContext response)
    {
        var headers = response.Context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
    }
}
