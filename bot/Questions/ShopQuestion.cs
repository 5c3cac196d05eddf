using Helmsman.Bot.Shops;
using Helmsman.Cards;
using Helmsman.Dialogs.Understanding;
using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Questions;

/// <summary>A question in words about a shop of which there are only figures: no team, no targets.</summary>
internal sealed class ShopQuestion(string question, ShopProfile profile, ShopHistory history, TimeProvider clock)
{
    /// <summary>Computed as in a chat, in words alone.</summary>
    public (string Text, bool IsAnswered) Answer(Words words) => Understand.Message(question, Known.Of(history), clock.TodayIn(profile)) switch
    {
        Understood.Asks asks => (AnswerCard.Of(Explain.Answer(Snapshot, asks.Question), profile, words).PlainText, true),
        Understood.Unclear unclear => (ClarificationCard.Of(unclear.Clarification, words).PlainText, false),
        _ => (ReportLines.NoQuestion(words), false),
    };

    private ShopSnapshot Snapshot => new(profile, history, [], CampaignCalendar.Empty, Team.Empty);
}
