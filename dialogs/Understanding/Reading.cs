using System.Text;
using Helmsman.Shop.Metrics;

namespace Helmsman.Dialogs.Understanding;

/// <summary>Everything that was recognised in a message, from left to right, and the letters that nothing stood for.</summary>
internal sealed class Reading
{
    private readonly List<Found<Word>> words = [];
    private readonly List<Found<KnownMember>> members = [];
    private readonly List<Found<Dated>> dates = [];

    /// <param name="forward">Dates are of the future: a deadline, a month to plan.</param>
    /// <param name="marked">The message with marks in place of the people it mentions.</param>
    public Reading(string message, Known known, DateOnly today, bool forward = false, string? marked = null)
    {
        Message = message;
        Text = PlainText.Of(marked ?? message);
        When = new Reckoning(today, known, forward);
        Rest = Scan(known, DateForms.Find(Text, When));
    }

    /// <summary>The person's own words.</summary>
    public string Message { get; }

    public string Text { get; }

    public Reckoning When { get; }

    /// <summary>What was not recognised, in pieces; nothing shorter than two letters.</summary>
    public IReadOnlyList<string> Rest { get; }

    public IReadOnlyList<Found<Dated>> Dates => dates;

    public KnownMember? Member => members.Count > 0 ? members[0].Meaning : null;

    public bool Has(string group) => words.Exists(word => word.Meaning.Group == group);

    public bool Has(string group, string meaning) => words.Exists(word => word.Meaning.Group == group && word.Meaning.Meaning == meaning);

    public string? First(string group) => words.Find(word => word.Meaning.Group == group)?.Meaning.Meaning;

    /// <summary>Each once, from left to right.</summary>
    public IEnumerable<string> All(string group) => words.Where(word => word.Meaning.Group == group).Select(word => word.Meaning.Meaning).Distinct(StringComparer.Ordinal);

    public string? Last(string group) => words.FindLast(word => word.Meaning.Group == group)?.Meaning.Meaning;

    /// <summary>Where the first word that means this begins; null when there is none.</summary>
    public int? StartOf(string group, string meaning) => words.Find(word => word.Meaning == new Word(group, meaning))?.Start;

    public bool Names(string person) => Text.Contains(PlainText.Of(person), StringComparison.Ordinal);

    /// <summary>Whether the word that ends right before (blanks aside) means this.</summary>
    public bool IsPreceded(int start, string group, string meaning) => EndingAt(start, group, meaning) is not null;

    /// <returns>Where the word begins that ends right before (blanks aside) and means this.</returns>
    public int? EndingAt(int end, string group, string meaning) =>
        words.Find(word => word.Meaning == new Word(group, meaning) && word.End <= end && string.IsNullOrWhiteSpace(Text[word.End..end]))?.Start;

    /// <summary>Whether the word that begins right behind (blanks aside) means this.</summary>
    public bool IsFollowed(int end, string group, string meaning) =>
        words.Exists(word => word.Meaning == new Word(group, meaning) && word.Start >= end && string.IsNullOrWhiteSpace(Text[end..word.Start]));

    /// <summary>The message says this and nothing else.</summary>
    public bool SaysOnly(string group, string meaning) =>
        Has(group, meaning) && IsOnlyWords && words.TrueForAll(word => word.Meaning.Group is Groups.Filler or Groups.FollowUp || word.Meaning == new Word(group, meaning));

    public bool SaysNothingBut(params ReadOnlySpan<string> groups)
    {
        foreach (var word in words)
        {
            if (!groups.Contains(word.Meaning.Group))
            {
                return false;
            }
        }

        return members.Count == 0 && Rest.Count == 0;
    }

    /// <summary>No date, no member, nothing unknown.</summary>
    public bool IsOnlyWords => dates.Count == 0 && members.Count == 0 && Rest.Count == 0;

    public string WithoutDates()
    {
        var rest = new StringBuilder(Text);
        foreach (var date in dates)
        {
            rest.Remove(date.Start, date.Length).Insert(date.Start, new string(' ', date.Length));
        }

        return rest.ToString();
    }

    private List<string> Scan(Known known, IReadOnlyList<Found<Dated>> written)
    {
        StringBuilder unknown = new();
        for (var at = 0; at < Text.Length;)
        {
            var next = Take(known, written, at);
            unknown.Append(next > at || IsMark(Text[at]) ? ' ' : Text[at]);
            at = Math.Max(at + 1, next);
        }

        return [.. unknown.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(piece => piece.Length > 1)];
    }

    /// <summary>Keeps the longest thing that begins here; a name wins over a word of the same length.</summary>
    /// <returns>Where it ends; <paramref name="at"/> when nothing begins here.</returns>
    private int Take(Known known, IReadOnlyList<Found<Dated>> written, int at)
    {
        var (date, member, word) =
            (written.FirstOrDefault(one => one.Start == at), known.Names.LongestAt(Text, at), Vocabulary.Words.LongestAt(Text, at));
        // 比去年双11: the year belongs to the date, not to the word before it.
        if (word is not null && written.FirstOrDefault(one => one.Start > at && one.Start < word.End && one.End > word.End) is { } begun)
        {
            word = Vocabulary.Words.LongestAt(Text, at, begun.Start - at);
        }

        if (member is not null && member.Length >= Math.Max(date?.Length ?? 0, word?.Length ?? 0))
        {
            members.Add(member);
            return member.End;
        }

        if (date is not null && date.Length >= (word?.Length ?? 0))
        {
            dates.Add(date);
            return date.End;
        }

        if (word is null)
        {
            return at;
        }

        words.Add(word);
        AddPeriodOf(word);
        return word.End;
    }

    private void AddPeriodOf(Found<Word> word)
    {
        Period? period = word.Meaning.Group switch
        {
            Groups.Period => When.Named(word.Meaning.Meaning),
            Groups.Weekday => When.Weekday(Enum.Parse<DayOfWeek>(word.Meaning.Meaning, ignoreCase: true)),
            _ => null,
        };
        if (period is { } days)
        {
            dates.Add(new Found<Dated>(word.Start, word.Length, new Dated(days, word.Meaning.Group == Groups.Weekday)));
        }
    }

    private static bool IsMark(char letter) => char.IsPunctuation(letter) || char.IsSymbol(letter) || char.IsDigit(letter);
}
