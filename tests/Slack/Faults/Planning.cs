using Helmsman.Loopback;
using Helmsman.Slack.Traffic;

namespace Helmsman.Slack.Faults;

public static class Planning
{
    /// <param name="method">As <c>chat.postMessage</c>.</param>
    public static void Next(this FaultPlan<SlackCall, Fault> plan, string method, Fault fault, int times = 1) =>
        plan.Next(call => call.Method == method, fault, times);
}
