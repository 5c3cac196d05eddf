using System.Globalization;
using System.Text;
using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Shop.Why.Orders;

/// <summary>Made-up invoice lines in the layout of a real file, and what they are asked.</summary>
internal sealed class Lines
{
    public static readonly ShopProfile Profile = new("shop", "Lines", "Europe/London", "GBP", "en");

    private readonly StringBuilder file = new("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n");
    private int number = 500000;

    public ShopHistory History => ShopHistory.Of(Assert.IsType<ReadResult.Read>(ReportReader.Read("shop", IncomingFile.Of("lines.csv", Encoding.UTF8.GetBytes(file.ToString())))).Blocks);

    public ShopSnapshot Shop => new(Profile, History, [], CampaignCalendar.Empty, Team.Empty);

    public string Text => file.ToString();

    public Lines Add(string order, string product, int units, string at, double price, string customer = "13000.0", string name = "A THING")
    {
        file.Append(CultureInfo.InvariantCulture, $"{order},{product},{name},{units},{at},{price},{customer},United Kingdom\n");
        return this;
    }

    /// <summary>Ten orders of 100 each, between eight and five.</summary>
    public Lines AddOrdinary(DateOnly day, string product = "10001")
    {
        for (var hour = 8; hour < 18; hour++)
        {
            Add($"{number++}", product, 10, string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} {hour:00}:30:00"), 10);
        }

        return this;
    }

    /// <summary>All but Saturdays.</summary>
    public Lines AddWeeks(DateOnly first, DateOnly last)
    {
        foreach (var day in new Period(first, last).Days().Where(day => day.DayOfWeek != DayOfWeek.Saturday))
        {
            AddOrdinary(day);
        }

        return this;
    }

    public Explanation Ask(Metric metric, Period period, Comparison comparison = Comparison.WeekBefore) =>
        Explain.Answer(Shop, new Question(metric, period, comparison));
}
