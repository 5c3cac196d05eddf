namespace Helmsman.Shop.Calendar;

/// <summary>When whom may be spoken to: the shop's hours, and those of roles that keep others, such as customer service in the evening.</summary>
/// <param name="Roles">Only those that keep other hours than the shop.</param>
public sealed record HoursByRole(WorkingHours Shop, IReadOnlyDictionary<string, WorkingHours> Roles)
{
    public WorkingHours Of(string role) => Roles.GetValueOrDefault(role, Shop);

    /// <summary>All that there are.</summary>
    public IEnumerable<WorkingHours> All => Roles.Values.Prepend(Shop).Distinct();
}
