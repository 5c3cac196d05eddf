using Helmsman.Bot.Channels.Slack.Home;
using Helmsman.Bot.Channels.Slack.People;
using Helmsman.Bot.Work;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>What answers what people press in Slack.</summary>
internal static class InteractivityComposition
{
    public static IServiceCollection AddSlackInteractivity(this IServiceCollection services) => services
        .AddSingleton<SlackPeople>()
        .AddSingleton<SlackWords>()
        .AddSingleton<SlackCards>()
        .AddSingleton<UnderWay>()
        .AddSingleton<Standpoints>()
        .AddSingleton<Acting>()
        .AddSingleton<Beside>()
        .AddSingleton<Windows>()
        .AddSingleton<Openers>()
        .AddSingleton<Showing>()
        .AddSingleton<Presses>()
        .AddSingleton<Submissions>()
        .AddSingleton<SlackInteractivity>()
        .AddSingleton<HomeCard>()
        .AddSingleton<SlackHomes>()
        .AddSingleton<IFollowWork>(provider => provider.GetRequiredService<SlackHomes>())
        .AddHostedService(provider => provider.GetRequiredService<UnderWay>());
}
