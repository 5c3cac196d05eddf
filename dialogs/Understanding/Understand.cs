using Helmsman.Shop.Why;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs.Understanding;

/// <summary>Words → meaning. Nothing is guessed: what could mean several things comes back as a question with choices (D38).</summary>
public static class Understand
{
    /// <summary>For words that have nothing to do with days.</summary>
    private static readonly DateOnly AnyDay = new(2000, 1, 1);

    /// <param name="today">In the shop's zone.</param>
    /// <param name="previous">The question before in this conversation: "and conversion?" keeps its period.</param>
    /// <param name="team">People whom a task can be handed to by name.</param>
    public static Understood Message(string message, Known known, DateOnly today, Question? previous = null, Team? team = null) =>
        Message(new Said(message, message, []), [], known, today, previous, team ?? Team.Empty);

    /// <param name="mentioned">Whom the marks stand for; null: somebody who is nobody of the team.</param>
    internal static Understood Message(Said said, IReadOnlyList<Person?> mentioned, Known known, DateOnly today, Question? previous, Team team)
    {
        var reading = new Reading(said.Text, known, today, marked: said.Marked);
        return Intents.Find(reading, team, mentioned) is { } intent ? new Understood.Wants(intent) : Questions.Read(reading, known, previous);
    }

    /// <summary>取消, 算了, cancel: and nothing else.</summary>
    public static bool IsCancel(string message) => SaysOnly(message, Groups.Intent, "cancel");

    public static bool IsSkip(string message) => SaysOnly(message, Groups.Answer, "skip");

    public static bool IsNobody(string message) => SaysOnly(message, Groups.Answer, "nobody");

    public static bool IsSuggestion(string message) => SaysOnly(message, Groups.Answer, "suggestion");

    /// <summary>The first role that is named; null when none is.</summary>
    public static string? Role(string message) => new Reading(message, Known.Nothing, AnyDay).First(Groups.Role);

    /// <summary>It has a word that asks, or a question mark: what merely names a figure may be a remark.</summary>
    public static bool IsAsking(string message) =>
        message.AsSpan().IndexOfAny('?', '？') >= 0 || new Reading(message, Known.Nothing, AnyDay).Has(Groups.Asking);

    /// <summary>A day still to come, for a deadline: tomorrow, Friday, 11月30日.</summary>
    public static DateOnly? Deadline(string message, DateOnly today)
    {
        var reading = new Reading(message, Known.Nothing, today, forward: true);
        return reading.Dates.Select(date => (DateOnly?)date.Meaning.Period.Last).FirstOrDefault(day => day >= today);
    }

    /// <summary>It asks something, by its first word or by how it ends; what merely holds a question is told: "查一下访客为什么掉了".</summary>
    public static bool IsQuestion(string message)
    {
        var reading = new Reading(message, Known.Nothing, AnyDay);
        return message.TrimEnd().EndsWith('?') || message.TrimEnd().EndsWith('？')
            || (reading.StartOf(Groups.Asking, "why") is { } why && PlainText.Of(message)[..why].Length <= MostBeforeWhy)
            || (reading.Has(Groups.Asking) && Array.Exists(QuestionEnds, PlainText.Of(message).EndsWith))
            || Array.Exists(QuestionBegins, PlainText.Of(message).StartsWith);
    }

    /// <summary>Nothing in it but words that the bot knows: a command, and not somebody's own text.</summary>
    public static bool IsOnlyWords(string message) => new Reading(message, Known.Nothing, AnyDay).Rest.Count == 0;

    private const int MostBeforeWhy = 2;

    private static readonly string[] QuestionEnds = ["吗", "呢", "多少", "怎么样", "如何", "咋样"];

    // Only where a verb or a number is asked for: "when conversion is back at 4 %" and "how the page looks" tell something.
    private static readonly string[] QuestionBegins =
    [
        "what's ", "how's ", "how many ", "how much ",
        .. from word in new[] { "what ", "how " } from verb in new[] { "is ", "are ", "was ", "were ", "do ", "does ", "did ", "has ", "have " } select word + verb,
    ];

    private static bool SaysOnly(string message, string group, string meaning) =>
        new Reading(message, Known.Nothing, AnyDay).SaysOnly(group, meaning);
}
