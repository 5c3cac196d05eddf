using Helmsman.Bot.Channels.Local;
using Helmsman.Bot.Channels.Slack;
using Helmsman.Bot.Channels.Slack.Inbox;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Feedback;
using Helmsman.Bot.Interactions;
using Helmsman.Bot.Moves;
using Helmsman.Bot.Reports;
using Helmsman.Bot.Schedules;
using Helmsman.Bot.Sending;
using Helmsman.Bot.Shops;
using Helmsman.Bot.Staff;
using Helmsman.Bot.Trust;
using Helmsman.Bot.Turns;
using Helmsman.Bot.Waiting;
using Helmsman.Bot.Work;
using Helmsman.Bot.Work.Outcomes;
using Helmsman.Dialogs;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Reminders;
using Helmsman.State.Bot;
using Helmsman.State.Files;
using Helmsman.State.LiteDb;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Quartz;

namespace Helmsman.Bot;

/// <summary>What the bot is made of.</summary>
public static class Composition
{
    public static void AddHelmsman(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<HelmsmanSettings>(builder.Configuration.GetSection(HelmsmanSettings.Section));
        builder.Services.AddState().AddShops().AddReports().AddDelivery().AddConversations().AddSchedules().AddLogsAndLedger().AddBotFramework();
        builder.Services.AddSlack(provider => Path.ChangeExtension(DatabaseFile(provider), ".keys"));
        builder.Services.AddHostedService<Opening>();
        builder.Services.AddMoves();
        builder.Services.AddHostedService<AbsenceSchedule>();
        builder.Services.AddHostedService<OutboxSender>();
        builder.Services.AddSlackWork();
        builder.Services.AddReportWatches();
        // Last in, first out: what clicks set off is finished before that which it may still need is stopped.
        builder.Services.AddTurns();
    }

    /// <summary>A turn goes on when whoever brought its activity hangs up, so it does not get the request's token.</summary>
    public static void MapHelmsman(this WebApplication app)
    {
        app.MapReports();
        app.MapSlack();
        app.Map("/api/messages", (HttpRequest request, HttpResponse response, IBotFrameworkHttpAdapter adapter, IBot bot) =>
                adapter.ProcessAsync(request, response, bot, CancellationToken.None))
            .ForTrustedCallers();
    }

    private static IServiceCollection AddState(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => ClockFor(SettingsOf(provider)));
        services.TryAddSingleton<IDocuments>(provider => new LiteDbDocuments(DatabaseFile(provider)));
        services.TryAddSingleton<IBlobs>(provider => new FileBlobs(Path.ChangeExtension(DatabaseFile(provider), ".blobs")));
        services.AddSingleton<IStorage, DocumentStorage>();
        services.AddSingleton<PrivateConversationState>();
        return services;
    }

    private static IServiceCollection AddShops(this IServiceCollection services) => services
        .AddSingleton(provider => new SampleOrNot(Sample.Named(SettingsOf(provider).Sample, provider.GetRequiredService<TimeProvider>())))
        .AddSingleton(provider => Catalog(SettingsOf(provider), provider.GetRequiredService<SampleOrNot>().Sample))
        .AddSingleton<SampleStock>()
        .AddSingleton<ReportArchive>()
        .AddSingleton<OpenShops>()
        .AddSingleton<ReadLocalTeam>(TeamReader);

    private static IServiceCollection AddDelivery(this IServiceCollection services) => services
        .AddSingleton<Pace>()
        .AddSingleton<Courtesy>()
        .AddSingleton<Outbox>()
        .AddSingleton<Outbound>()
        .AddSingleton<Courier>()
        .AddSingleton<Silences>()
        .AddSingleton<ConversationBook>()
        .AddSingleton<Chats>()
        .AddSingleton<Enquiries>()
        .AddSingleton<Roster>()
        .AddSingleton<WorkPlaces>()
        .AddSingleton<WorkCards>()
        .AddOutcomes()
        .AddSingleton<WorkDesk>()
        .AddSingleton<VacancyNews>()
        .AddSingleton<Vacancies>()
        .AddSingleton<Absences>()
        .AddSingleton<Leavers>()
        .AddSingleton<StaffAtStart>();

    private static IServiceCollection AddOutcomes(this IServiceCollection services) => services
        .AddSingleton(provider => SettingsOf(provider).Outcome.ToRules())
        .AddSingleton<Freezing>()
        .AddSingleton<WaitingOutcomes>()
        .AddSingleton<OutcomeReadings>()
        .AddSingleton<IFollowWork>(provider => provider.GetRequiredService<WaitingOutcomes>())
        .AddSingleton<IFollowWork, OutcomeNotices>()
        .AddSingleton<IAwaitReports>(provider => provider.GetRequiredService<Mornings>())
        .AddSingleton<IAwaitReports>(provider => provider.GetRequiredService<OutcomeReadings>());

    private static IServiceCollection AddConversations(this IServiceCollection services) => services
        .AddSingleton<IDesk, Desk>()
        .AddSingleton<Talk>()
        .AddSingleton<Commenting>()
        .AddSingleton<Clicks>()
        .AddSingleton<HandOffForms>()
        .AddSingleton(provider => SettingsOf(provider).ToDialogTerms())
        .AddSingleton<WaitingDialogs>()
        .AddSingleton<IWaiting>(provider => provider.GetRequiredService<WaitingDialogs>())
        .AddSingleton<ITakeClicks, ShowSuggestion>()
        .AddSingleton<FormsIn>()
        .AddSingleton<ITakeClicks, LookAtWork>()
        .AddSingleton<ITakeClicks>(provider => provider.GetRequiredService<FormsIn>())
        .AddSingleton<ITakeClicks, ChangeWork>()
        .AddSingleton<ITakeClicks, ChangeTimes>()
        .AddSingleton<ITakeClicks, AboutCauses>()
        .AddSingleton<ITakeClicks, AboutFiles>()
        .AddSingleton<TaskDialogs>()
        .AddSingleton<FeedbackBook>()
        .AddSingleton<FeedbackIn>()
        .AddSingleton<TeamsInvokes>()
        .AddSingleton<FilesIn>()
        .AddSingleton<Asking>()
        .AddSingleton<WaitingFiles>()
        .AddSingleton<WaitingCards>()
        .AddSingleton<WaitingReads>()
        .AddSingleton<AttachedFile>()
        .AddSingleton<Attendance>()
        .AddSingleton<Welcome>()
        .AddSingleton<Places>()
        .AddSingleton<TeamChanges>()
        .AddSingleton<IBot, OpsBot>();

    private static IServiceCollection AddSchedules(this IServiceCollection services) => services
        .AddSingleton<Mornings>()
        .AddSingleton<BriefingDefaults>()
        .AddSingleton<BriefingSchedule>()
        .AddSingleton<FindDeputy>((team, person, day) => team.StandIn(person, day))
        .AddSingleton<WorkTiming>()
        .AddSingleton<WorkTimes>()
        .AddSingleton<IFollowWork>(provider => provider.GetRequiredService<WorkTimes>())
        .AddSingleton<WorkEscalation>()
        .AddSingleton<WorkReminders>()
        .AddQuartz(quartz => quartz.AddStandingJobs().AddMoves())
        .AddQuartzHostedService(options => options.WaitForJobsToComplete = true);

    private static IServiceCollection AddBotFramework(this IServiceCollection services)
    {
        services.AddTrust();
        services.AddSingleton<CloudAdapter>(provider => ActivatorUtilities.CreateInstance<FriendlyAdapter>(provider).WithTurns(provider));
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<CloudAdapter>());
        return services;
    }

    private static TimeProvider ClockFor(HelmsmanSettings settings) => Sample.TodayOf(settings.Sample) is { } today
        ? new ReplayedClock(TimeProvider.System, today, TimeZoneInfo.Utc)
        : TimeProvider.System;

    private static ShopCatalog Catalog(HelmsmanSettings settings, Sample? sample) => new([sample is null
        ? new ListedShop(settings.Shop.ToProfile(), CampaignCalendar.Empty)
        : new ListedShop(sample.Profile, sample.Calendar)]);

    private static ReadLocalTeam TeamReader(IServiceProvider provider) => async cancellationToken =>
    {
        var shop = provider.GetRequiredService<ShopCatalog>().All[0].Profile;
        return await provider.GetRequiredService<IDocuments>().FindAsync(Team.Documents, shop.Id, cancellationToken) ?? Team.Empty;
    };

    private static HelmsmanSettings SettingsOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<HelmsmanSettings>>().Value;

    private static string DatabaseFile(IServiceProvider provider) =>
        Where.DataAre(provider.GetRequiredService<IHostEnvironment>(), SettingsOf(provider));
}
