using Helmsman.Connector.Traffic;
using Helmsman.Loopback;

namespace Helmsman.Connector.Faults;

/// <summary>The calls that a fault may be planned for, by what they ask.</summary>
public static class Planning
{
    public static void Next(this FaultPlan<Call, Fault> plan, Operation operation, Fault fault, int times = 1) =>
        plan.Next(call => call.Operation == operation, fault, times);

    /// <param name="path">As <see cref="Call.Path"/> has it; a <c>*</c> stands for any one part: <c>/v3/conversations/*/members/*</c>.</param>
    public static void Next(this FaultPlan<Call, Fault> plan, string method, string path, Fault fault, int times = 1) =>
        plan.Next(call => call.Method == method && Matches(path.Split('/'), call.Path.Split('/')), fault, times);

    private static bool Matches(string[] pattern, string[] path) =>
        pattern.Length == path.Length && pattern.Zip(path).All(part => part.First == "*" || part.First == part.Second);
}
