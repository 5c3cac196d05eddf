namespace Helmsman.Dialogs.Briefs;

/// <summary>What an answer comes to.</summary>
internal abstract record Taken
{
    public sealed record GoesOn(HandOffDraft Draft) : Taken;

    /// <summary>It is asked once more.</summary>
    public sealed record Again(HandOffDraft Draft, string Why) : Taken;

    /// <summary>He would rather fill in a form.</summary>
    public sealed record Form : Taken;

    public sealed record Sends : Taken;

    public sealed record GivesUp : Taken;
}
