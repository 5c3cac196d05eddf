using System.Globalization;
using Helmsman.Cards;
using Helmsman.Cards.Moves;
using Helmsman.Cards.Moves.Opinions;
using Helmsman.Shop.Moves.Opinions;

namespace Helmsman.Bot.Moves.Opinions;

/// <summary>What somebody wrote into the form of his opinion, and what is wrong with it.</summary>
internal static class OpinionFormCheck
{
    private const decimal MostBudget = 100_000_000;

    private const int MostDays = 366;

    public static FieldErrors Errors(OpinionFields fields, DateOnly today, Words words)
    {
        var errors = new FieldErrors();
        Text(OpinionFields.ViewId, fields.View);
        Text(OpinionFields.PlanId, fields.Plan);
        Check(OpinionFields.BudgetId, string.IsNullOrWhiteSpace(fields.Budget) || Budget(fields) is not null, words.WrongBudget());
        Check(OpinionFields.DayId, string.IsNullOrWhiteSpace(fields.Day) || (Day(fields) is { } day && day >= today && day <= today.AddDays(MostDays)), words.DayToCome());
        return errors;

        void Text(string field, string? text)
        {
            Check(field, !string.IsNullOrWhiteSpace(text), words.Required());
            Check(field, (text?.Trim().Length ?? 0) <= Opinion.LongestText, words.TooLong(Opinion.LongestText));
        }

        void Check(string field, bool isRight, string error)
        {
            if (!isRight)
            {
                errors[field] = error;
            }
        }
    }

    public static Opinion Read(OpinionFields fields) => new(fields.View?.Trim() ?? string.Empty, fields.Plan?.Trim() ?? string.Empty, Budget(fields), Day(fields));

    private static decimal? Budget(OpinionFields fields) =>
        decimal.TryParse(fields.Budget?.Trim().TrimStart('¥', '￥', '$').TrimEnd('元'), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var budget)
        && budget <= MostBudget ? Math.Round(budget, 2) : null;

    private static DateOnly? Day(OpinionFields fields) =>
        DateOnly.TryParseExact(fields.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
