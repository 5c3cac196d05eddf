using Helmsman.Bot.Channels.Slack;
using Helmsman.Bot.Channels.Slack.Api;

namespace Helmsman.Bot.Sending;

/// <summary>A gate for every thread and tenant that was called lately. It knows the limits of Teams and Slack; of other channels it knows none.</summary>
internal sealed class Gates(TimeProvider clock) : IDisposable
{
    private const string Teams = "msteams";

    /// <summary>So many are kept before idle ones are forgotten.</summary>
    private const int Many = 4096;

    private readonly Lock gate = new();
    private readonly Dictionary<(string Channel, string? Tenant, string? Thread), Gate> gates = [];
    private int forgetAt = Many;

    public Gate OfThread(Address address) => Find((address.Channel, address.Tenant, address.Thread ?? string.Empty));

    public Gate OfTenant(Address address) => Find((address.Channel, address.Tenant, null));

    public void Dispose()
    {
        foreach (var each in gates.Values)
        {
            each.Dispose();
        }
    }

    private Gate Find((string Channel, string? Tenant, string? Thread) key)
    {
        lock (gate)
        {
            if (!gates.TryGetValue(key, out var found))
            {
                ForgetIdle();
                gates[key] = found = new Gate(RatesOf(key));
            }

            return found;
        }
    }

    private static Rate[] RatesOf((string Channel, string? Tenant, string? Thread) key) => key switch
    {
        (_, _, "") => [],
        (Teams, _, null) => TeamsRates.Tenant,
        (Teams, _, _) => TeamsRates.Thread,
        (SlackChannel.Id, _, { } thread) => SlackRates.Of(thread),
        _ => [],
    };

    private void ForgetIdle()
    {
        if (gates.Count < forgetAt)
        {
            return;
        }

        var now = clock.GetUtcNow();
        foreach (var (key, _) in gates.Where(each => each.Value.IsIdle(now)).ToList())
        {
            gates.Remove(key);
        }

        forgetAt = Math.Max(Many, 2 * gates.Count);
    }
}
