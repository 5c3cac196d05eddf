using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Why.Memory;
using Helmsman.Shop.Work;

namespace Helmsman.Cards;

public sealed partial class Words
{
    /// <summary>A stored id may be one that this version no longer knows: then it names itself.</summary>
    public string Cause(string cause) => Texts.GetString($"cause.{cause}", Language) ?? cause;

    /// <summary>What to do about a cause that was found; null for one that this version no longer knows.</summary>
    public string? CauseStep(string cause) => Texts.GetString($"cause.{cause}.step", Language);

    /// <summary>What of it can be done again where the figure rose; null for one that this version no longer knows.</summary>
    public string? CauseCopy(string cause) => Texts.GetString($"cause.{cause}.copy", Language);

    /// <summary>The same as a sentence of its own, for whoever is to do something about it.</summary>
    public string BecauseOf(FoundCause found, string currency) => Say(found.IsSure ? "finding.because" : "finding.because-possible", Because(found, currency));

    /// <summary>The cause and the first that was seen of it, for a sentence; it holds text of other people.</summary>
    public string Because(FoundCause found, string currency) => found.Evidence is [var first, ..]
        ? Say("causes.with-evidence", Cause(found.Cause), Elements.EvidenceLines.Sentence(first, currency, this))
        : Cause(found.Cause);

    /// <summary>The cause as somebody said it: one of ours, or in his own words.</summary>
    public string Said(CauseSaid said) => said.Cause is { } cause ? Cause(cause) : Say("causes.own-words", said.Words ?? Missing);

    /// <summary>What somebody reads whose word on a cause came after another's.</summary>
    public string CauseTaken(CauseSaid said, Team team) => Say("notice.cause-taken", Name(team, said.By), Said(said));
}
