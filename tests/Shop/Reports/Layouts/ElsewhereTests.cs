namespace Helmsman.Tests.Shop.Reports.Layouts;

/// <summary>Shopify, Google Analytics and Amazon: the layouts are real, with their comments and second blocks; the figures are made up.</summary>
public sealed class ElsewhereTests
{
    [Fact]
    public void Sales_of_Shopify_with_what_is_taken_off_below_zero() => Assert.Equal(
        "shop-daily\n2026-03-29 orders=12 revenue=1130 discounts=50 refunds=20.5",
        Told.Of(
            new Export(RealHeaders.ShopifySales).Line("2026-03-29", "12", "1200.50", "-50.00", "-20.50", "1130.00", "0.00", "0.00", "0.00", "0.00", "1130.00").Csv(),
            "Total sales over time - 2026-03-29 - 2026-03-29.csv"));

    [Fact]
    public void Sessions_of_Shopify_by_day() => Assert.Equal(
        "shop-visits\n2026-03-29 visitors=300 page-views=900 stay-seconds=18900 buyers=6 add-to-cart=25",
        Told.Of(
            new Export([.. RealHeaders.ShopifySessions.Where(header => !header.StartsWith("UTM", StringComparison.Ordinal) && header != "Landing page url")]) { Missing = "" }
                .Row(("Day", "2026-03-29"), ("Online store visitors", "300"), ("Sessions", "340"), ("Sessions with cart additions", "25"), ("Sessions that completed checkout", "6"), ("Average session duration", "63"),
                    ("Pageviews", "900"), ("Conversion rate", "0.0176")).Csv(),
            "Sessions over time.csv"));

    [Fact]
    public void Sessions_of_Shopify_by_page_and_campaign() => Assert.Equal(
        """
        visits-by-page
        2026-03-29 [/products/coat] [] visitors=100
        2026-03-29 [/products/coat] [spring / shoes] visitors=40 buyers=2
        """,
        Told.Of(
            new Export([.. RealHeaders.ShopifySessions.Select(header => header.Replace("UTM", "Utm", StringComparison.Ordinal))]) { Missing = "" }
                .Row(("Day", "2026-03-29"), ("Utm campaign", "spring"), ("Utm term", "shoes"), ("Landing page url", "/products/coat"), ("Online store visitors", "40"), ("Sessions that completed checkout", "2"), ("Conversion rate", "5%"))
                .Row(("Day", "2026-03-29"), ("Landing page url", "/products/coat"), ("Online store visitors", "100")).Csv(),
            "Sessions by landing page.csv"));

    [Fact]
    public void Channels_of_Google_Analytics_of_one_day() => Assert.Equal(
        """
        traffic-by-source
        2026-05-01 [Direct] visitors=100 stay-seconds=2000 revenue=20.5
        2026-05-01 [Organic Search] visitors=300 stay-seconds=9000 revenue=100
        left out: summary 1 (400 250 0.625)
        left out: other-table 1 (Nth day Sessions)
        """,
        Told.Of(Channels("20260501"), "download.csv"));

    [Fact]
    public void Channels_of_Google_Analytics_of_a_month_are_refused() =>
        Assert.Equal("period-not-days line  column : 2026-05-01 – 2026-05-31 → 分日", Told.Of(Channels("20260531"), "download.csv"));

    [Fact]
    public void Google_Analytics_by_date() => Assert.Equal(
        """
        shop-daily
        2026-05-01 visitors=400 revenue=120.5
        2026-05-02 visitors=380 revenue=0
        """,
        Told.Of(
            new Export("Date", "Sessions", "Engaged sessions", "Engagement rate", "Total revenue").Above("# ----", "# Reports snapshot", "# Start date: 20260501", "# End date: 20260502", "# ----")
                .Line("20260502", "380", "200", "0.5263", "0").Line("20260501", "400", "250", "0.625", "120.5").Csv(),
            "download.csv"));

    [Fact]
    public void Landing_pages_of_Universal_Analytics_with_totals_and_a_second_block() => Assert.Equal(
        """
        visits-by-page
        2015-04-16 [/] [] visitors=3215 new-visitors=2000 bounces=1607.5 stay-seconds=38580
        2015-04-16 [/coat] [] visitors=10 new-visitors=9 bounces=9.602 stay-seconds=120
        left out: summary 1 (3,225 62.30% 2,009)
        left out: other-table 1 (Day Index Sessions)
        """,
        Told.Of(
            System.Text.Encoding.UTF8.GetBytes(
                "# ----------------------------------------\n# All Web Site Data\n# Landing Pages\n# 20150416-20150416\n# ----------------------------------------\n\n"
                + string.Join(',', RealHeaders.UniversalLandingPages) + "\n"
                + "/,\"3,215\",62.20%,\"2,000\",50.00%,1.50,00:00:12,0.00%,0,£0.00\n/coat,10,90.00%,9,96.02%,1.10,00:00:12,0.00%,0,£0.00\n"
                + ",\"3,225\",62.30%,\"2,009\",50.14%,1.50,00:00:12,0.00%,0,£0.00\n\nDay Index,Sessions\n4/16/15,\"3,225\"\n,\"3,225\"\n"),
            "Analytics All Web Site Data Landing Pages 20150416-20150416.csv"));

    [Fact]
    public void Amazon_by_date_where_a_later_date_tells_which_number_is_the_month() => Assert.Equal(
        """
        shop-daily
        2026-08-03 visitors=500 page-views=800 orders=11 units=12 revenue=1299.5
        2026-08-14 visitors=400 revenue=0
        """,
        Told.Of(
            new Export([.. RealHeaders.AmazonByDate.Select(header => header.Replace(" - ", " – ", StringComparison.Ordinal))]) { Missing = "" }
                .Line("8/3/26", "$1,299.50", "12", "11", "500", "800", "100.00%", "2.20%")
                .Line("8/14/26", "$0.00", "", "", "400", "", "98.00%", "0.00%").Csv(),
            "BusinessReport-8-15-26.csv"));

    [Fact]
    public void Amazon_by_date_where_nothing_tells_it_is_refused() => Assert.Equal(
        "ambiguous-dates line  column : 8/3/26 → yyyy-MM-dd",
        Told.Of(new Export(RealHeaders.AmazonByDate).Line("8/3/26", "₹38,165.00", "12", "11", "500", "800", "100.00%", "2.20%").Csv(), "BusinessReport.csv"));

    [Fact]
    public void A_child_under_two_parents_is_one_product_of_Amazon()
    {
        var export = new Export(RealHeaders.AmazonByAsin) { Missing = "" }
            .Row(("(Parent) ASIN", "B0P1"), ("(Child) ASIN", "B0C1"), ("Title", "Coat"), ("Sessions - Total", "100"), ("Sessions - Total - B2B", "3"), ("Page Views - Total", "150"), ("Units Ordered", "4"), ("Unit Session Percentage", "4.00%"),
                ("Ordered Product Sales", "MX$2,000.00"), ("Total Order Items", "4"))
            .Row(("(Parent) ASIN", "B0P2"), ("(Child) ASIN", "B0C1"), ("Title", "Coat"), ("Sessions - Total", "50"), ("Page Views - Total", "60"), ("Units Ordered", "1"), ("Ordered Product Sales", "MX$500.00"), ("Total Order Items", "1"));

        Assert.Equal("which day? product-daily", Told.Of(export.Csv(), "BusinessReport.csv"));
        Assert.Equal(
            "product-daily\n2026-08-03 [B0C1 Coat] visitors=150 page-views=210 orders=5 units=5 revenue=2500",
            Told.Of(Helmsman.Shop.Reports.ReportReader.Read("demo", Helmsman.Shop.Reports.IncomingFile.Of("BusinessReport.csv", export.Csv()) with { Day = new DateOnly(2026, 8, 3) })));
    }

    private static byte[] Channels(string last) => System.Text.Encoding.UTF8.GetBytes(
        "# ----------------------------------------\n# Traffic acquisition: Session primary channel group (Default Channel Group)\n# Account: X\n# Property: Y\n# ----------------------------------------\n# \n# All Users\n"
        + $"# Start date: 20260501\n# End date: {last}\n" + string.Join(',', RealHeaders.AnalyticsChannels) + "\n"
        + ",400,250,0.625,27.5,8,3200,9,120.5,Grand total\nOrganic Search,300,200,0.6667,30,8,2400,6,100\nDirect,100,50,0.5,20,8,800,3,20.5\n"
        + "# \n# All Users\n# Start date: 20260501\nNth day,Sessions\n0000,400\n");
}
