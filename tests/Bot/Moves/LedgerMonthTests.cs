using Helmsman.Bot.Moves.Ledger;
using Helmsman.Shop.Moves.Ledger;

namespace Helmsman.Tests.Bot.Moves;

public sealed class LedgerMonthTests
{
    private static readonly LedgerTerms Terms = new("demo", "su", 1m, 100, new Dictionary<string, int>(StringComparer.Ordinal), OnlyThese: false, new(2026, 8, 1), "lin", default);

    [Theory]
    [InlineData(null, 11)]
    [InlineData("苏禾", 11)]
    [InlineData("2026-09", 9)]
    [InlineData("苏禾 2026-10", 10)]
    [InlineData("本月", 12)]
    [InlineData("this month", 12)]
    [InlineData("2026-01", 8)]
    public void It_is_the_month_that_is_named_wherever_it_stands(string? text, int month) =>
        Assert.Equal(new DateOnly(2026, month, 1), LedgerEntries.MonthOf(text, Terms, new DateOnly(2026, 12, 3)));
}
