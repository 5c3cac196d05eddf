using Helmsman.Bot.Reports.Http;
using Helmsman.Bot.Reports.Inbox;
using Helmsman.Bot.Reports.Sql;
using Helmsman.Bot.Shops;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Reports;

/// <summary>The ways in for reports, beside the chat.</summary>
internal static class ReportsComposition
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<ReportsIn>()
        .AddSingleton<ShopOperators>()
        .AddSingleton(provider => ReportKeys.Of(SettingsOf(provider).Keys, ShopsOf(provider)))
        .AddSingleton<ReportEndpoints>()
        .AddSingleton(TraysOf)
        .AddSingleton<InboxHints>()
        .AddSingleton<InboxSweep>()
        .AddSingleton(provider => SqlReports.Of(SettingsOf(provider).Sql, provider.GetRequiredService<ShopCatalog>()))
        .AddSingleton<SqlFetch>()
        .AddSingleton<SqlRun>();

    /// <summary>After the opening: a sample's own files come in first.</summary>
    public static IServiceCollection AddReportWatches(this IServiceCollection services) => services
        .AddHostedService<InboxWatch>()
        .AddHostedService<SqlSchedule>();

    /// <summary>Where no key is set there is nothing at these addresses.</summary>
    public static void MapReports(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<ReportKeys>().Any)
        {
            return;
        }

        var endpoints = app.Services.GetRequiredService<ReportEndpoints>();
        var api = app.MapGroup("/api").AddEndpointFilter<RouteGroupBuilder, OnlyWithAKey>();
        api.MapPut("/reports/{**fileName}", (string? fileName, HttpRequest request) => endpoints.PutFileAsync(fileName, request));
        api.MapPost("/facts", (HttpRequest request) => endpoints.PostFactsAsync(request));
    }

    private static Trays TraysOf(IServiceProvider provider) => new(
        Where.TheInboxIs(provider.GetRequiredService<IHostEnvironment>(), provider.GetRequiredService<IOptions<HelmsmanSettings>>().Value) is { } inbox
            ? Tray.In(inbox, ShopsOf(provider))
            : []);

    private static HelmsmanSettings.ReportSettings SettingsOf(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<HelmsmanSettings>>().Value.Reports;

    private static IReadOnlyList<string> ShopsOf(IServiceProvider provider) =>
        [.. provider.GetRequiredService<ShopCatalog>().All.Select(shop => shop.Profile.Id)];
}
