using System.Globalization;
using Helmsman.Cards.Elements;

namespace Helmsman.Cards;

/// <summary>Which day a report is about, when neither its lines nor its name say it.</summary>
public static class AskDayCard
{
    /// <summary>On a Monday it is Friday's file that is sent.</summary>
    private const int Days = 4;

    /// <param name="kind">Of the report.</param>
    /// <param name="today">In the shop's zone; no file tells of it or of a later day.</param>
    /// <param name="wrong">What is wrong with the last answer; null at first.</param>
    public static Card Of(AskedFile file, string kind, DateOnly today, string? wrong, Words words)
    {
        var heading = words.Say("ask-day.heading", words.Report(kind));
        var errors = new FieldErrors();
        if (wrong is not null)
        {
            errors[FileFields.DayId] = wrong;
        }

        return Sheet.Of(
            words,
            words.Say("summary.line", file.Name, heading),
            [
                Heading.First(heading),
                Prose.Of(Prose.Bold(file.Name)).Spaced(AdaptiveSpacing.Small),
                Prose.Say(words, "ask-day.intro").AsFootnote().Spaced(AdaptiveSpacing.Small),
                Buttons.Row(Enumerable.Range(1, Days).Select(back => Day(file, today.AddDays(-back), back, words))),
                .. Fields.Of(OtherDay(today), words["ask-day.other"], errors, words, isRequired: false),
                Buttons.Row(
                    Buttons.Of(words["button.choose-day"], Payload.For(Verbs.ChooseDay) with { File = file.Key }),
                    Buttons.Of(words["button.forget-file"], Payload.For(Verbs.ForgetFile) with { File = file.Key })),
            ]);
    }

    private static AdaptiveExecuteAction Day(AskedFile file, DateOnly day, int back, Words words) => Buttons.Of(
        back == 1 ? words.Say("ask-day.yesterday", words.Day(day)) : words.Day(day),
        Payload.For(Verbs.ChooseDay) with { File = file.Key, Day = day });

    private static AdaptiveDateInput OtherDay(DateOnly today) =>
        new() { Id = FileFields.DayId, Max = today.AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
}
