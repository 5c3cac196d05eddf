using Helmsman.Shop.Work;

namespace Helmsman.Cards.Elements;

/// <summary>Buttons that hand a finding to a role.</summary>
internal static class HandOffs
{
    /// <summary>
    /// To the role that owns the cause; where that is no doer (the operator reads the card himself), the conversation asks to whom. A channel gets
    /// the form where one can be opened: there the bot would have to be called by name in every answer to its questions.
    /// </summary>
    public static AdaptiveAction ToOwner(Finding finding, Place place, Words words) => (IsDoer(finding.Owner), place) switch
    {
        (true, { OpensDialogs: true, IsPersonal: false }) => Buttons.Dialog(
            words.Say("button.hand-off-form", words.Role(finding.Owner)), Payload.For(Verbs.OpenHandOff) with { Finding = finding.Id, Role = finding.Owner }),
        (true, _) => To(finding.Owner, finding, words),
        (false, { OpensDialogs: true, IsPersonal: false }) => Buttons.Dialog(
            words["button.hand-off-to-whom"], Payload.For(Verbs.OpenHandOff) with { Finding = finding.Id }),
        _ => Buttons.Of(words["button.hand-off-to-whom"], Payload.For(Verbs.HandOff) with { Finding = finding.Id }),
    };

    /// <summary>One button a doer, the owner of the cause first, and the form where there can be one.</summary>
    /// <param name="most">The form's own included.</param>
    public static IEnumerable<AdaptiveAction> ToAll(Finding finding, int most, Place place, Words words)
    {
        List<AdaptiveAction> form = place.OpensDialogs
            ? [Buttons.Dialog(words["button.form"], Payload.For(Verbs.OpenHandOff) with { Finding = finding.Id })]
            : [];
        return [.. ((IEnumerable<string>)[.. IsDoer(finding.Owner) ? [finding.Owner] : Array.Empty<string>(), .. Roles.Usual]).Distinct(StringComparer.Ordinal).Select(role => To(role, finding, words)).Take(most - form.Count), .. form];
    }

    private static AdaptiveExecuteAction To(string role, Finding finding, Words words) =>
        Buttons.Of(words.Say("button.hand-off", words.Role(role)), Payload.For(Verbs.HandOff) with { Finding = finding.Id, Role = role });

    private static bool IsDoer(string role) => Roles.Doers.Contains(role, StringComparer.Ordinal);
}
