using Helmsman.Bot.Interactions;
using Helmsman.Bot.Moves.Changes;
using Helmsman.Bot.Moves.Meetings;
using Helmsman.Bot.Moves.Opinions;
using Helmsman.Bot.Moves.Rounds;
using Helmsman.Bot.Moves.Wins;
using Helmsman.Bot.Work;
using Quartz;

namespace Helmsman.Bot.Moves;

/// <summary>What the team moves are made of.</summary>
internal static class MovesComposition
{
    private static readonly JobKey Key = new("moves");

    public static IServiceCollection AddMoves(this IServiceCollection services) => services
        .AddSingleton<MovePlaces>()
        .AddSingleton<Telling>()
        .AddSingleton<ChangeLogWriter>()
        .AddSingleton<ChangeDesk>()
        .AddSingleton<IGoByTheClock>(provider => provider.GetRequiredService<ChangeDesk>())
        .AddSingleton<ITakeClicks, AboutChanges>()
        .AddSingleton<OpinionDesk>()
        .AddSingleton<IGoByTheClock>(provider => provider.GetRequiredService<OpinionDesk>())
        .AddSingleton<ITakeClicks, AboutOpinions>()
        .AddSingleton<WinCards>()
        .AddSingleton<IFollowWork>(provider => provider.GetRequiredService<WinCards>())
        .AddSingleton<WinDesk>()
        .AddSingleton<IGoByTheClock>(provider => provider.GetRequiredService<WinDesk>())
        .AddSingleton<ITakeClicks, AboutWins>()
        .AddSingleton<MeetingCards>()
        .AddSingleton<IFollowWork>(provider => provider.GetRequiredService<MeetingCards>())
        .AddSingleton<IGoByTheClock, MeetingDesk>()
        .AddSingleton<IGoByTheClock, RoundsByTheClock>()
        .AddSingleton<ITakeClicks, AboutMeetings>()
        .AddHostedService<MovesOpening>();

    public static IQuartzBuilder AddMoves(this IQuartzBuilder quartz) => quartz
        .AddJob<MovesJob>(job => job.WithIdentity(Key))
        .AddTrigger(trigger => trigger.ForJob(Key).WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromMinutes(1)).RepeatForever()));
}
