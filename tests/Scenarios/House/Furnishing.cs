using Helmsman.Shop.Documents;
using Helmsman.State.Memory;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>What every house puts in the place of parts of the bot.</summary>
internal static class Furnishing
{
    /// <summary>Those that live as long as the documents do.</summary>
    public static MemoryBlobs Blobs(this IHouse house) =>
        (house.Documents as MemoryDocuments ?? throw new InvalidOperationException("This house keeps its documents elsewhere")).Blobs;

    /// <param name="replace">Puts more in the place of something else.</param>
    public static void Furnish(this IWebHostBuilder builder, IHouse house, IEnumerable<(string Key, string Value)> settings, Action<IServiceCollection> replace)
    {
        // Folders are real: only who tests the inbox says where it is.
        builder.UseSetting("Helmsman:Reports:Inbox", string.Empty);
        // What comes round at the end of a day, or of a week, is for those scenarios that are about it.
        foreach (var round in new[] { "Logs", "DesignLog", "Ledger", "Coaching" })
        {
            builder.UseSetting($"Helmsman:{round}:On", "false");
        }

        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(house.LogBook));
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(house.Clock);
            services.AddSingleton(house.Documents);
            services.AddSingleton<IBlobs>(house.Blobs());
            replace(services);
        });
    }
}
