using Helmsman.Shop.Work;

namespace Helmsman.Cards.Moves.Meetings;

/// <summary>What is said of a meeting's decisions.</summary>
public static class MeetingWords
{
    public static string OnePerson(this Words words) => words["decision.one-person"];

    public static string Noted(this Words words, WorkItem item, Team team) =>
        words.Say("decision.noted", words.Count(item.Number), words.Taker(item, team), words.Day(item.Standing.Due), item.Standing.What);
}
