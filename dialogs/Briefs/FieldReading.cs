using System.Globalization;
using System.Text.RegularExpressions;
using Helmsman.Cards;
using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Work.Briefs;

namespace Helmsman.Dialogs.Briefs;

/// <summary>What somebody wrote, as a field of a brief keeps it; the same whether he wrote it in a form or in the conversation.</summary>
internal static partial class FieldReading
{
    /// <summary>A due day further away is a slip of the finger.</summary>
    private const int MostDays = 366;

    /// <summary>So is a larger number.</summary>
    private const decimal Most = 1_000_000_000;

    /// <param name="today">In the shop's zone.</param>
    public static FieldRead Read(BriefField field, string? text, DateOnly today, Words words)
    {
        var (lines, said) = (Lines.In(words.Language), text?.Trim() ?? string.Empty);
        return said.Length == 0 ? field.IsRequired ? Wrong("form.required") : new(null, null) : field.Shape switch
        {
            FieldShape.Day => Day(said, today) is { } day ? Right(DueDays.Write(day)) : Wrong("form.due"),
            FieldShape.Number => Amounts.Find(said) is { } count and <= Most && count == decimal.Truncate(count) ? Right(Written(count)) : Wrong("form.number"),
            FieldShape.Money => Amounts.Find(said) is { } amount and <= Most ? Right(Written(amount)) : Wrong("form.money"),
            FieldShape.Percent => Percent(said) is { } share ? Right(Written(share)) : Wrong("form.percent"),
            FieldShape.Choice => Choosing.Read(said, [.. field.Choices.Select(choice => (choice, words.Option(choice)))]) is { } choice ? Right(choice) : Wrong("choose.again"),
            FieldShape.Link => said.Length <= field.Longest && AreLinks(said) ? Right(said) : Wrong("form.reference"),
            _ when said.Length > field.Longest => Wrong("form.long", Count(field.Longest), Count(said.Length)),
            _ when field.KeepsPromises && Promises.AreDenied(said) => Wrong("form.denies-return"),
            _ => Right(said),
        };

        FieldRead Right(string value) => new(value, null);

        FieldRead Wrong(string key, params ReadOnlySpan<string> values) => new(null, lines.Say(key, values));
    }

    private static DateOnly? Day(string said, DateOnly today) =>
        (DueDays.Read(said) ?? Understand.Deadline(said, today)) is { } day && day >= today && day <= today.AddDays(MostDays) ? day : null;

    /// <summary>One or several, parted by spaces.</summary>
    private static bool AreLinks(string said) =>
        Array.TrueForAll(said.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries), piece => References.LinksIn(piece).Any(link => link.ContentUrl == piece));

    /// <summary>12, 12 %, 12.5％.</summary>
    private static decimal? Percent(string said) =>
        Share().Match(said) is { Success: true } match
        && decimal.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is > 0 and <= 100
            ? share
            : null;

    private static string Written(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<number>\d{1,3}(\.\d{1,4})?)\s*[%％]?\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Share();
}

/// <param name="Value">As it is kept; null: nothing was written, or something wrong.</param>
/// <param name="Error">Null: it is right.</param>
internal readonly record struct FieldRead(string? Value, string? Error);
