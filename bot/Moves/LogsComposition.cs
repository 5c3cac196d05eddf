using Helmsman.Bot.Interactions;
using Helmsman.Bot.Moves.Coaching;
using Helmsman.Bot.Moves.DesignLog;
using Helmsman.Bot.Moves.Ledger;
using Helmsman.Bot.Moves.Logs;
using Helmsman.Bot.Moves.Rounds;
using Helmsman.Dialogs;

namespace Helmsman.Bot.Moves;

/// <summary>What people write down at the end of the day, and what comes of it.</summary>
internal static class LogsComposition
{
    public static IServiceCollection AddLogsAndLedger(this IServiceCollection services) => services
        .AddSingleton<Posts>()
        .AddSingleton<LogBook>()
        .AddSingleton<IComeRound, LogRounds>()
        .AddSingleton<ITakeClicks, AboutLogs>()
        .AddSingleton<ITakeEntries, LogEntries>()
        .AddSingleton<DesignBook>()
        .AddSingleton<AboutDesignLog>()
        .AddSingleton<ITakeClicks>(provider => provider.GetRequiredService<AboutDesignLog>())
        .AddSingleton<ITakeEntries, DesignLogEntries>()
        .AddSingleton<IComeRound, DesignLogRounds>()
        .AddSingleton<LedgerBook>()
        .AddSingleton<ITakeClicks, AboutLedger>()
        .AddSingleton<ITakeEntries, LedgerEntries>()
        .AddSingleton<IComeRound, LedgerRounds>()
        .AddSingleton<TipBook>()
        .AddSingleton<SuggestionBox>()
        .AddSingleton<ITakeClicks, AboutCoaching>()
        .AddSingleton<ITakeClicks, AboutSuggestions>()
        .AddSingleton<ITakeEntries, CoachingEntries>()
        .AddSingleton<IComeRound, CoachingRounds>()
        .AddSingleton<IComeRound, TipRounds>();
}
