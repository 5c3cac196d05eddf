using System.Globalization;
using Helmsman.Cards;
using Helmsman.Cards.Moves;
using Helmsman.Cards.Moves.Changes;
using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Moves.Changes;

namespace Helmsman.Bot.Moves.Changes;

/// <summary>What is wrong in a form that announces a change; clients check little of it.</summary>
internal static class ChangeFormCheck
{
    public static FieldErrors Errors(ChangeFields fields, ShopSnapshot shop, DateTimeOffset now, Words words)
    {
        var errors = new FieldErrors();
        Check(ChangeFields.KindId, ChangeKinds.All.Contains(fields.Kind, StringComparer.Ordinal), words.Required());
        Check(ChangeFields.ProductId, IsOfWholeShop(fields) || ProductOf(fields, shop) is not null, words.NoSuchProduct());
        Check(ChangeFields.AfterId, !string.IsNullOrWhiteSpace(fields.After), words.Required());
        Check(ChangeFields.AfterId, (fields.After?.Length ?? 0) <= ChangeFields.LongestText, TooLong());
        Check(ChangeFields.BeforeId, (fields.Before?.Length ?? 0) <= ChangeFields.LongestText, TooLong());
        Check(ChangeFields.DayId, Day(fields) is not null, words.Required());
        Check(ChangeFields.TimeId, Time(fields) is not null, words.WrongTime());
        Check(ChangeFields.DayId, GoesLiveAt(fields, shop.Profile) is not { } at || (at > now && at < now.AddYears(1)), words.TimeToCome());
        return errors;

        string TooLong() => words.TooLong(ChangeFields.LongestText);

        void Check(string field, bool isRight, string error)
        {
            if (!isRight)
            {
                errors[field] = error;
            }
        }
    }

    /// <returns>Null: the whole shop, or none of its products.</returns>
    public static Member? ProductOf(ChangeFields fields, ShopSnapshot shop) =>
        IsOfWholeShop(fields) ? null : ChangeForm.ProductsOf(shop.History).FirstOrDefault(each => each.Id == fields.Product);

    private static bool IsOfWholeShop(ChangeFields fields) => fields.Product is ChangeFields.WholeShop or null or "";

    /// <returns>Null where day or time are none.</returns>
    public static DateTimeOffset? GoesLiveAt(ChangeFields fields, ShopProfile shop) => (Day(fields), Time(fields)) is ({ } day, { } time)
        ? LocalClock.At(day, time, TimeZoneInfo.FindSystemTimeZoneById(shop.Zone))
        : null;

    private static DateOnly? Day(ChangeFields fields) =>
        DateOnly.TryParseExact(fields.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 2000 and < 2100 ? day : null;

    /// <summary>People write 20:00, 20：00 and 9:30.</summary>
    private static TimeOnly? Time(ChangeFields fields) =>
        TimeOnly.TryParseExact(fields.Time?.Trim().Replace('：', ':'), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
