namespace Helmsman.Cards.Moves.Ledger;

/// <summary>What is said of the ledger in a sentence.</summary>
public static class LedgerNotices
{
    /// <summary>It was asked for where others read.</summary>
    public static Card InPrivate(Words words) => NoticeCard.Of(Tone.Neutral, words["ledger.in-private"], words);

    /// <summary>As <see cref="InPrivate"/>, where there is no chat with him yet.</summary>
    public static Card WriteToMe(Words words) => NoticeCard.Of(Tone.Neutral, words["ledger.write-to-me"], words);

    public static Card NotForYou(Words words) => NoticeCard.Of(Tone.Attention, words["ledger.not-for-you"], words);

    public static Card NoTerms(Words words) => NoticeCard.Of(Tone.Neutral, words["ledger.no-terms"], words);

    public static Card NoDesigner(Words words) => NoticeCard.Of(Tone.Attention, words["ledger.no-designer"], words);

    public static Card OnlyTheOwner(Words words) => NoticeCard.Of(Tone.Attention, words["ledger.only-the-owner"], words);

    public static Card NotInTurn(Words words) => NoticeCard.Of(Tone.Attention, words["ledger.not-in-turn"], words);

    public static Card Set(string designer, Words words) => NoticeCard.Of(Tone.Good, words.Say("ledger.set", designer), words, words["ledger.set.then"]);

    public static string NotAnAmount(Words words) => words["ledger.error.amount"];

    public static string NotProducts(Words words) => words["ledger.error.products"];

    public static string ApproveFirst(string month, Words words) => words.Say("ledger.error.approve-first", month);

    public static string NotAMonth(Words words) => words["ledger.error.month"];

    public static string Collides(string other, Words words) => words.Say("ledger.error.collides", other);
}
