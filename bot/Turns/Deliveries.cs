namespace Helmsman.Bot.Turns;

/// <summary>What came in lately, the oldest forgotten first.</summary>
public sealed class Deliveries(TimeProvider clock)
{
    private const int Most = 2_000;

    private readonly Dictionary<string, Delivered> known = new(StringComparer.Ordinal);
    private readonly Queue<Delivered> inOrder = new();
    private readonly Lock gate = new();

    /// <returns>The delivery, and whether this is the first time that it comes.</returns>
    internal (Delivered Delivery, bool IsFirst) Begin(IReadOnlyList<DeliveryKey> keys)
    {
        lock (gate)
        {
            if (keys.Select(Find).FirstOrDefault(found => found is not null) is { } before)
            {
                return (before, false);
            }

            var delivery = new Delivered(keys);
            foreach (var key in keys)
            {
                known[key.Text] = delivery;
            }

            inOrder.Enqueue(delivery);
            ForgetTheOldest();
            return (delivery, true);
        }
    }

    internal void End(Delivered delivery, IReadOnlyList<Activity> said)
    {
        lock (gate)
        {
            delivery.End(clock.GetUtcNow(), said);
        }
    }

    /// <summary>As if it had never come: it may come again, and whoever waits for it does it himself.</summary>
    internal void Fail(Delivered delivery)
    {
        lock (gate)
        {
            Forget(delivery);
            delivery.End(clock.GetUtcNow(), null);
        }
    }

    private Delivered? Find(DeliveryKey key) =>
        known.TryGetValue(key.Text, out var delivery) && !(delivery.EndedAt + key.GoodFor < clock.GetUtcNow()) ? delivery : null;

    private void ForgetTheOldest()
    {
        while (inOrder.TryPeek(out var oldest) && (inOrder.Count > Most || oldest.Keys.All(key => Find(key) != oldest)))
        {
            Forget(inOrder.Dequeue());
        }
    }

    private void Forget(Delivered delivery)
    {
        foreach (var key in delivery.Keys.Where(key => known.GetValueOrDefault(key.Text) == delivery))
        {
            known.Remove(key.Text);
        }
    }
}
