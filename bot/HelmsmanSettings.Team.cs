namespace Helmsman.Bot;

/// <content>Who may what, and what goes to whom.</content>
public sealed partial class HelmsmanSettings
{
    public RightsSettings Rights { get; set; } = new();

    /// <summary>
    /// What a finding is about → the roles that get it, the first that somebody holds: <c>cause/stock-out</c>, <c>metric/refunds</c> or
    /// <c>rule/source-fell</c> → <c>purchasing, warehouse</c>. What is not named goes as <see cref="Helmsman.Shop.Work.Routing.Usual"/> says.
    /// </summary>
    public IReadOnlyDictionary<string, string> Routing { get; set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public TeamSettings Team { get; set; } = new();

    /// <summary>Roles with commas in between, or <c>*</c> for everybody.</summary>
    public sealed class RightsSettings
    {
        /// <summary>Set the month's target.</summary>
        public string Targets { get; set; } = "operator, owner";

        /// <summary>See figures in the shop's currency.</summary>
        public string Money { get; set; } = "*";

        /// <summary>Let something go on that a gate holds back.</summary>
        public string Override { get; set; } = "operator, owner";

        /// <summary>Say who holds which role, who is away and who has left.</summary>
        public string Roles { get; set; } = "operator, owner";

        /// <summary>Say yes to what is proposed, and say what becomes of others' tasks.</summary>
        public string Approve { get; set; } = "operator, owner";

        /// <summary>Change when the briefing comes to a place that others read too.</summary>
        public string Schedule { get; set; } = "operator, owner";
    }

    public sealed class TeamSettings
    {
        /// <summary>When it is looked who is away today; local time in the shop's zone.</summary>
        public TimeOnly AbsencesAt { get; set; } = new(7, 30);

        /// <summary>The operator who has more open tasks of one topic than this is advised to hand some on.</summary>
        public int MostOnOneTopic { get; set; } = 3;
    }
}
