using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>Buttons that hand a finding to a role.</summary>
internal static class HandOffs
{
    /// <summary>To the role that owns the cause; where that is no doer (the operator reads the card himself), the conversation asks to whom.</summary>
    public static AdaptiveAction ToOwner(Finding finding, Words words) => IsDoer(finding.Owner)
        ? To(finding.Owner, finding, words)
        : Buttons.Of(words["button.hand-off-to-whom"], Payload.For(Verbs.HandOff) with { Finding = finding.Id });

    /// <summary>One button a doer, the owner of the cause first.</summary>
    public static IEnumerable<AdaptiveAction> ToAll(Finding finding, Words words) =>
        Roles.Doers.OrderByDescending(role => role == finding.Owner).Select(role => To(role, finding, words));

    private static AdaptiveExecuteAction To(string role, Finding finding, Words words) =>
        Buttons.Of(words.Say("button.hand-off", words.Role(role)), Payload.For(Verbs.HandOff) with { Finding = finding.Id, Role = role });

    private static bool IsDoer(string role) => Roles.Doers.Contains(role, StringComparer.Ordinal);
}
