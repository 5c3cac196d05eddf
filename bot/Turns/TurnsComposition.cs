using Helmsman.Bot.Trust;

namespace Helmsman.Bot.Turns;

/// <summary>How a turn runs, whoever supplies the adapter.</summary>
internal static class TurnsComposition
{
    public static IServiceCollection AddTurns(this IServiceCollection services) => services
        .AddSingleton<Deliveries>()
        .AddSingleton<TurnOrder>()
        .AddSingleton<Afterwards>()
        .AddHostedService(provider => provider.GetRequiredService<Afterwards>());

    /// <summary>From the outside in: whose it is, its time, whether it was done before, its place in the line, and that it is under way.</summary>
    public static T WithTurns<T>(this T adapter, IServiceProvider provider)
        where T : BotAdapter
    {
        adapter
            .Use(ActivatorUtilities.CreateInstance<OnlySomebodys>(provider))
            .Use(ActivatorUtilities.CreateInstance<TurnTime>(provider))
            .Use(ActivatorUtilities.CreateInstance<Once>(provider))
            .Use(ActivatorUtilities.CreateInstance<InOrder>(provider))
            .Use(ActivatorUtilities.CreateInstance<Typing>(provider))
            // The adapter is being made: what needs it is asked for in the first turn.
            .Use(new AfterTheAnswer(new Lazy<Afterwards>(provider.GetRequiredService<Afterwards>)));
        return adapter;
    }
}
