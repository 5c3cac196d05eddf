using Helmsman.Shop.Why.Orders;

namespace Helmsman.Cards.Elements.Particulars;

/// <summary>Single orders that make the period, or the one it is compared with, what it is.</summary>
internal static class LargeOrderLines
{
    public static IEnumerable<AdaptiveElement> Of(Shop.Why.Particulars shown, string currency, Words words)
    {
        foreach (var large in shown.Large)
        {
            yield return Line(large, currency, words);
        }

        if (shown.LargeInBase.Count > 0)
        {
            yield return Prose.Of(Prose.Plain(words["large.in-base"]));
            foreach (var large in shown.LargeInBase)
            {
                yield return Line(large, currency, words);
            }
        }
    }

    private static AdaptiveRichTextBlock Line(LargeOrder large, string currency, Words words) => Prose.Together(
        words, [Prose.Of(Prose.Bold(What(large, currency, words))), Prose.Of(Prose.Plain(Where(large, words))), .. Without(large, currency, words)]);

    private static string What(LargeOrder large, string currency, Words words)
    {
        var (goods, amount) = (Goods(large.Order, words), words.Cents((decimal)Math.Abs(large.Order.Amount), currency));
        var by = large.Buyer is { } buyer ? words.Say("large.by", buyer) : string.Empty;
        var after = large switch
        {
            { MinutesApart: { } minutes } => words.Say(minutes == 1 ? "large.minute-later" : "large.minutes-later", words.Count(minutes)),
            { Counterpart: { } other } when other.Day == large.Order.Day => words["large.same-day"],
            { Counterpart: { } other } => words.Say("large.on", words.Dated(other.Day)),
            _ => string.Empty,
        };
        return large switch
        {
            { IsCancelled: true } => words.Say("large.cancelled", goods, amount, by, after),
            { IsCancellation: true, Counterpart: { } order } => words.Say("large.takes-back", goods, amount, by, words.FullDay(order.Day)),
            { IsCancellation: true } => words.Say("large.cancellation", goods, amount, by),
            _ => words.Say("large.kept", goods, amount, by, words.Percent(large.Order.Revenue / large.Gross)),
        };
    }

    private static string Goods(OrderSum order, Words words)
    {
        var name = order.Top.Name.Length > 0 ? order.Top.Name : order.Top.Product;
        var line = order.Top.Units is { } units and not 0 ? words.Say("large.units", words.Count(Math.Abs(units)), name) : name;
        return order.Lines > 1 ? words.Say("large.mainly", words.Count(order.Lines), line) : line;
    }

    /// <summary>Where to look it up.</summary>
    private static string Where(LargeOrder large, Words words) => large.Counterpart is { } other
        ? words.Say(large.IsCancellation ? "large.where-taken-back" : "large.where-cancelled", Written(large.Order, words), Written(other, words))
        : words.Say("large.where", Written(large.Order, words));

    private static string Written(OrderSum order, Words words) => order.At is { } at
        ? words.Say("large.written-at", order.Number, words.Dated(order.Day), words.Clock(at))
        : words.Say("large.written-on", order.Number, words.Dated(order.Day));

    private static IEnumerable<AdaptiveRichTextBlock> Without(LargeOrder large, string currency, Words words)
    {
        var (gross, day) = (words.Cents((decimal)large.GrossWithout, currency), words.Dated(large.Order.Day));
        yield return Prose.Of(Prose.Plain((large.NetWithout, large.IsCancellation) switch
        {
            ({ } net, false) => words.Say("large.without", day, gross, words.Cents((decimal)net, currency)),
            ({ } net, true) => words.Say("large.without-cancellation", day, words.Cents((decimal)net, currency)),
            _ => words.Say("large.without-gross", day, gross),
        }));
    }
}
