namespace Helmsman.Loopback;

/// <summary>What is to go wrong with which calls, and how often; then everything is as usual again.</summary>
public sealed class FaultPlan<TCall, TFault>
    where TFault : class
{
    private readonly Lock gate = new();
    private readonly List<Planned> planned = [];

    /// <summary>How many are still to come; a test that planned a fault nobody ran into has tested nothing.</summary>
    public int Left
    {
        get
        {
            lock (gate)
            {
                return planned.Sum(each => each.Times);
            }
        }
    }

    /// <summary>Befalls the next calls that <paramref name="on"/> is true of; where several plans match, the first made comes first.</summary>
    public void Next(Func<TCall, bool> on, TFault fault, int times = 1)
    {
        lock (gate)
        {
            planned.Add(new Planned(on, fault, times));
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            planned.Clear();
        }
    }

    /// <summary>What befalls this call, and is used up by it; null: nothing.</summary>
    public TFault? Take(TCall call)
    {
        lock (gate)
        {
            var index = planned.FindIndex(each => each.On(call));
            if (index < 0)
            {
                return null;
            }

            var found = planned[index];
            planned[index] = found with { Times = found.Times - 1 };
            planned.RemoveAll(each => each.Times == 0);
            return found.Fault;
        }
    }

    private sealed record Planned(Func<TCall, bool> On, TFault Fault, int Times);
}
