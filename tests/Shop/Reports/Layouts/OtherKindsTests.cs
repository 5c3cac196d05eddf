using System.Text;

namespace Helmsman.Tests.Shop.Reports.Layouts;

/// <summary>
/// Orders and leads as the public data sets UCI Online Retail and Olist have them (their own headers, made-up figures), and the kinds of which no real
/// file was seen: their headers are ours.
/// </summary>
public sealed class OtherKindsTests
{
    [Fact]
    public void Invoice_lines_become_sales_and_what_is_cancelled_is_given_back() => Assert.Equal(
        """
        orders
        2010-12-01 [536365] [85123A COAT] [United Kingdom] [17850.0] order-lines=2 units=10 revenue=25.5 order-minutes=1012
        2010-12-01 [536366] [71053 LANTERN] [France] [] order-lines=1 units=6 revenue=20.34 order-minutes=508
        2010-12-02 [C536379] [D Discount] [United Kingdom] [14527.0] order-lines=1 units=0 revenue=0 refunds=27.5 refund-units=1 order-minutes=581
        """,
        Of(
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
            + "536365,85123A,COAT,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n536365,85123A,COAT,4,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n"
            + "536366,71053,LANTERN,6,2010-12-01 08:28:00,3.39,,France\nC536379,D,Discount,-1,2010-12-02 09:41:00,27.50,14527.0,United Kingdom\n",
            "online_retail.csv"));

    [Fact]
    public void An_order_counts_on_the_day_it_is_paid_and_not_before() => Assert.Equal(
        """
        orders
        2026-11-21 [1001] [羊毛大衣] [浙江] [小雨] order-lines=1 units=1 revenue=399 refunds=0 order-minutes=3
        left out: not-paid 1 (1002 羊毛大衣 1)
        """,
        Of(
            "订单编号,宝贝标题,宝贝总数量,买家实际支付金额,退款金额,订单创建时间,订单付款时间,收货地址省份,买家会员名\n"
            + "1001,羊毛大衣,1,399.00,0.00,2026-11-20 23:58:01,2026-11-21 00:03:11,浙江,小雨\n1002,羊毛大衣,1,0.00,0.00,2026-11-21 10:00:00,,江苏,小风\n",
            "订单.csv"));

    [Fact]
    public void Every_lead_is_one() => Assert.Equal(
        """
        leads-by-source
        2018-02-01 [] [p1] leads=1
        2018-02-01 [social] [p1] leads=2
        """,
        Of("mql_id,first_contact_date,landing_page_id,origin\na,2018-02-01,p1,social\nb,2018-02-01,p1,social\nc,2018-02-01,p1,\n", "leads.csv"));

    [Fact]
    public void Leads_that_were_counted_are_not_counted_again() => Assert.Equal(
        "leads-by-source\n2017-06-14 [display] [] leads=7 closed-leads=1",
        Of("date,traffic_source,leads,leads_that_later_closed\n2017-06-14,display,7,1\n", "traffic_source.csv"));

    [Theory]
    [InlineData("日期,商品ID,商品名称,可售库存,在途库存\n2026-11-21,1,大衣,30,-\n", "stock\n2026-11-21 [1 大衣] [] stock=30")]
    [InlineData("日期,商品ID,SKU ID,支付件数,支付金额\n2026-11-21,1,11,2,60\n2026-11-21,1,12,1,30\n", "sku-daily\n2026-11-21 [1] [11] units=2 revenue=60\n2026-11-21 [1] [12] units=1 revenue=30")]
    [InlineData("日期,退款原因,退款金额,退款笔数\n2026-11-21,尺码不合适,300,2\n", "returns\n2026-11-21 [尺码不合适] [] refund-orders=2 refunds=300")]
    [InlineData("日期,快递公司,揽收量,签收量\n2026-11-21,顺丰,30,28\n", "logistics\n2026-11-21 [顺丰] parcels-collected=30 parcels-delivered=28")]
    [InlineData("日期,会员总数,新增会员数,会员支付金额\n2026-11-21,5000,20,1300\n", "membership\n2026-11-21 members=5000 new-members=20 member-revenue=1300")]
    [InlineData("发布时间,标题,发布渠道,阅读量,互动量\n2026-11-21 09:00,秋冬穿搭,微淘,300,12\n", "content\n2026-11-21 [秋冬穿搭] [微淘] content-pieces=1 content-views=300 interactions=12")]
    [InlineData("日期,活动名称,商品ID,报名状态\n2026-11-21,双12,1,审核\n2026-11-21,双12,2,审核\n", "enrolments\n2026-11-21 [双12] [1] [审核] enrolments=1\n2026-11-21 [双12] [2] [审核] enrolments=1")]
    [InlineData("date,country,orders,gross_revenue_gbp,cancelled_gbp\n2010-12-01,France,2,855.86,0.00\n", "sales-by-region\n2010-12-01 [France] orders=2 revenue=855.86 refunds=0")]
    [InlineData(
        "日期,改动类型,商品ID,商品名称,改动内容\n2026-11-21,主图,1,大衣,换成场景图\n2026-11-21,主图,1,大衣,换成场景图\n2026-11-21,预算,,,日限额 300 元\n",
        "changes\n2026-11-21 [主图] [1 大衣] [换成场景图] changes=2\n2026-11-21 [预算] [] [日限额 300 元] changes=1")]
    [InlineData("date,change type,product id,what changed\n2026-11-21,price,1,199 to 229\n", "changes\n2026-11-21 [price] [1] [199 to 229] changes=1")]
    public void What_the_duties_need_is_read(string text, string told) => Assert.Equal(told, Of(text, "report.csv"));

    private static string Of(string text, string name) => Told.Of(Encoding.UTF8.GetBytes(text), name);
}
