using System.Globalization;

namespace Helmsman.Dialogs;

/// <summary>Days on which a task may be due.</summary>
internal static class DueDays
{
    private const string Stored = "yyyy-MM-dd";

    /// <summary>The usual term first, then what people choose most.</summary>
    /// <param name="usual">As <see cref="Write"/> writes it; null: none.</param>
    public static IEnumerable<(string Value, string Label)> For(ITurnContext turn, string? usual)
    {
        var (speaker, words, lines) = (turn.Speaker(), turn.Words(), turn.Lines());
        var today = speaker.Today;
        return new[] { Read(usual) ?? today, today, today.AddDays(1), today.AddDays(3) }.Distinct().Select(day => (Write(day), (day.DayNumber - today.DayNumber) switch
        {
            0 => lines.Say("due.today", words.Day(day)),
            1 => lines.Say("due.tomorrow", words.Day(day)),
            _ => words.Day(day),
        }));
    }

    public static string Write(DateOnly day) => day.ToString(Stored, CultureInfo.InvariantCulture);

    /// <summary>A day of a form; null when it is none.</summary>
    public static DateOnly? Read(string? day) =>
        DateOnly.TryParseExact(day, Stored, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : null;
}
