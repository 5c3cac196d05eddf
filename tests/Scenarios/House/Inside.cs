using Helmsman.Bot.Delivery;
using Microsoft.Extensions.DependencyInjection;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>Parts of the running bot that a scenario sets going itself.</summary>
public static class Inside
{
    public static Outbox GetOutbox(this IServiceProvider services) => services.GetRequiredService<Outbox>();
}
