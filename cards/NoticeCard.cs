using Helmsman.Cards.Elements;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>One thing said in a sentence, at most a few lines.</summary>
public static class NoticeCard
{
    /// <param name="sentence">Shown as it is, never read as markdown.</param>
    public static Card Of(Tone tone, string sentence, Words words, params IReadOnlyList<string> lines) => Of(tone, sentence, lines, [], words);

    /// <summary>A button of an old card that nothing answers to any more (D32).</summary>
    public static Card RetiredButton(Words words) => Of(
        Tone.Neutral,
        words["notice.retired-button"],
        [],
        [Buttons.Of(words["button.briefing"], Payload.For(Verbs.ShowBriefing)), Buttons.Of(words["button.my-work"], Payload.For(Verbs.ShowMyWork))],
        words);

    public static Card NoSuchWork(Words words) => Of(
        Tone.Attention, words["notice.no-such-work"], [], [Buttons.Of(words["button.my-work"], Payload.For(Verbs.ShowMyWork))], words);

    public static Card YouHaveLeft(Words words) => Of(Tone.Attention, words.YouHaveLeft, words);

    public static Card NoSuchFinding(Words words) => Of(
        Tone.Attention, words["notice.no-such-finding"], [], [Buttons.Of(words["button.briefing"], Payload.For(Verbs.ShowBriefing))], words);

    public static Card FileTooLarge(string file, Words words) => Of(Tone.Attention, words.Say("notice.file-too-large", file), words);

    public static Card FileNotFetched(string file, Words words) => Of(Tone.Attention, words.Say("notice.file-not-fetched", file), words);

    /// <summary>For a way in on which nobody speaks.</summary>
    /// <param name="asked">Whether whoever runs the shop is asked in his chat.</param>
    public static Card FileUnclear(ReadResult.Unclear unclear, bool asked, Words words) => unclear.Question switch
    {
        ReportQuestion.WhichColumns columns => Of(
            Tone.Attention,
            words.Say("notice.file-unclear.columns", unclear.File),
            words,
            words.Say("notice.file-unclear.columns.headers", words.List(columns.Columns.Select(column => column.Header))),
            words[asked ? "notice.file-unclear.columns.asked" : "notice.file-unclear.columns.then"]),
        _ => Of(
            Tone.Attention,
            words.Say("notice.file-unclear.day", unclear.File),
            words,
            words.Say(asked ? "notice.file-unclear.day.asked" : "notice.file-unclear.day.then", "report-2026-11-21.csv")),
    };

    /// <param name="name">Of the query, as the settings call it.</param>
    /// <param name="error">What the database said.</param>
    public static Card SqlFailed(string name, string error, Words words) => Of(
        Tone.Attention, words.Say("notice.sql-failed", name), words, words.Say("notice.sql-failed.why", error), words["notice.sql-failed.then"]);

    /// <param name="name">The channel's name, or the person whose chat it is.</param>
    /// <param name="code">The channel's own word for why it refuses.</param>
    public static Card Silenced(string name, string code, Words words) => Of(
        Tone.Attention,
        words.Say("notice.silenced", name),
        words,
        code switch
        {
            "BotDisabledByAdmin" => words["notice.silenced.admin"],
            "BotNotInConversationRoster" => words["notice.silenced.removed"],
            "ConversationBlockedByUser" => words["notice.silenced.blocked"],
            "NotEnoughPermissions" or "MessageWritesBlocked" => words["notice.silenced.permission"],
            _ => words.Say("notice.silenced.other", code),
        },
        words["notice.silenced.then"]);

    /// <summary>A large file is being read; what came of it takes this card's place.</summary>
    public static Card ReadingFile(string file, Words words) => Of(Tone.Neutral, words.Say("notice.file-reading", file), words);

    public static Card FileForgotten(string file, string person, Words words) => Of(Tone.Neutral, words.Say("notice.file-forgotten", file, person), words);

    /// <summary>Nobody has said for two weeks what the file is.</summary>
    public static Card FileExpired(string file, Words words) => Of(Tone.Neutral, words.Say("notice.file-expired", file), words);

    public static Card FileAnswered(string file, string person, Words words) => Of(Tone.Neutral, words.Say("notice.file-answered", file, person), words);

    public static Card NoSuchFile(Words words) => Of(Tone.Neutral, words["notice.no-such-file"], words);

    public static Card HandOffCancelled(Words words) => Of(Tone.Neutral, words["notice.hand-off-cancelled"], words);

    public static Card HandedOver(WorkItem item, Team team, Words words) => Of(
        Tone.Good,
        words.HandedOver(item, team),
        words,
        words.Say("notice.handed-over-due", words.Day(item.Brief.Due)));

    public static Card RolesSet(string role, IReadOnlyList<Person> people, Words words) => people.Count == 0
        ? Of(Tone.Attention, words.Say("notice.role-empty", words.Role(role)), words)
        : Of(Tone.Good, words.Say("notice.roles-set", words.Role(role), words.List(people.Select(person => person.Name))), words);

    /// <summary>Somebody found an answer of no use, and said why: for whoever runs the bot, alone.</summary>
    /// <param name="about">The question that was answered; null when that is no longer known.</param>
    public static Card Disliked(string person, Question? about, string said, Words words) => Of(
        Tone.Attention,
        words.Say("notice.disliked", person),
        [.. about is null ? Array.Empty<string>() : [words.Say("notice.disliked-about", QuestionTitle.Of(about, words))], words.Say("notice.disliked-words", said)],
        about is null ? [] : [Buttons.Of(words["button.ask-again"], Payload.For(Verbs.Ask) with { Question = AskedQuestion.Of(about) })],
        words);

    /// <param name="next">The next times it will come, in the subscription's zone.</param>
    public static Card ScheduleSet(Subscription subscription, IReadOnlyList<DateTimeOffset> next, Words words) => Of(
        Tone.Good,
        words.Say(
            subscription.Days == BriefingDays.EveryDay ? "notice.schedule.every-day" : "notice.schedule.working-days",
            $"{subscription.At:HH\\:mm}",
            subscription.Zone),
        words,
        words.Say("notice.schedule-next", words.List(next.Select(at => words.Time(at, subscription.Zone)))));

    private static Card Of(Tone tone, string sentence, IReadOnlyList<string> lines, IReadOnlyList<AdaptiveAction> buttons, Words words) => Sheet.Of(
        words,
        sentence,
        [
            new AdaptiveContainer
            {
                Style = Tones.Of(tone),
                Items = [Prose.Of(Prose.Bold(sentence)), .. lines.Select(line => Prose.Of(Prose.Plain(line)).Spaced(AdaptiveSpacing.Small))],
            },
            .. buttons.Count > 0 ? [Buttons.Row(buttons)] : Array.Empty<AdaptiveElement>(),
        ]);
}
