using System.Text;
using Helmsman.Shop.Reports;

namespace Helmsman.Tests.Shop.Reports.Containers;

/// <summary>Web pages and XML that call themselves .xls.</summary>
public sealed class MarkupTests
{
    [Theory]
    [InlineData("<table><tr><td>a<td>b<tr><td>1<td>2</table>")]
    [InlineData("<meta charset=utf-8>\n<TABLE border=1><THEAD><TR><TH>a</TH><TH>b</TH></TR></THEAD><TBODY><TR><TD>1</TD><TD>2</TD></TR></TBODY></TABLE>")]
    [InlineData("<html><script>var x = '<tr><td>9</td></tr>';</script><!-- <tr><td>8</td></tr> --><body><table><tr></tr><tr><td> a\n </td><td>b</td></tr><tr><td><b>1</b></td><td><p>2</p></td></tr></table></body></html>")]
    [InlineData("<!DOCTYPE html><table><tr><td>&#97;</td><td>b&nbsp;</td></tr></table><table><tr><td>1</td><td>2</td></tr></table>")]
    public void Rows_are_read_however_sloppy_the_page(string page) => Assert.Equal([["a", "b"], ["1", "2"]], Read(page));

    [Fact]
    public void A_cell_that_spans_others_is_followed_by_empty_ones()
    {
        const string Page = "<table><tr><td rowspan=2>日期</td><td colspan=2>流量</td></tr><tr><td>访客数</td><td>浏览量</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>";

        Assert.Equal([["日期", "流量", ""], ["", "访客数", "浏览量"], ["1", "2", "3"]], Read(Page));
    }

    [Fact]
    public void Text_with_an_angle_bracket_is_text() => Assert.Equal([["<5", "3"], ["a", "b"]], Read("<5,3\na,b\n"));

    [Fact]
    public void Cells_of_xml_may_leave_others_out()
    {
        const string Rows = """
            <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">流量</Data></Cell><Cell><Data ss:Type="String">金额</Data></Cell></Row><Row/>
            <Row ss:Index="9"><Cell ss:Index="2"><Data ss:Type="Number">1.50</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell><Cell/><Cell><Data ss:Type="Boolean">1</Data></Cell></Row>
            """;

        Assert.Equal([["流量", "", "金额"], ["", "1.5", "", "", "true"]], Read(Xml(Rows)));
    }

    [Fact]
    public void A_tag_that_goes_down_without_end_is_only_long() =>
        Assert.Equal([["x"]], Read("<table><tr><td>" + string.Concat(Enumerable.Repeat("<b><div>", 100_000)) + "x</td></tr></table>"));

    [Fact]
    public void So_is_an_element_of_xml() =>
        Assert.Equal([["x"]], Read(Xml($"""<Row><Cell><Data ss:Type="String">{string.Concat(Enumerable.Repeat("<B>", 100_000))}x{string.Concat(Enumerable.Repeat("</B>", 100_000))}</Data></Cell></Row>""")));

    [Theory]
    [InlineData("""<Row><Cell ss:Formula="=R[-1]C"><Data ss:Type="Number">1</Data></Cell></Row>""", ProblemCodes.Formula)]
    [InlineData("""<Row><Cell><Data ss:Type="Number">one</Data></Cell></Row>""", ProblemCodes.DamagedFile)]
    [InlineData("""<Row><Cell><Data ss:Type="Number">1</Data></Row>""", ProblemCodes.DamagedFile)]
    [InlineData("""<Row><Cell ss:Index="1000000"><Data ss:Type="Number">1</Data></Cell></Row>""", ProblemCodes.TooManyColumns)]
    public void Xml_that_cannot_be_trusted_is_refused(string rows, string code) => Assert.Equal(code, Packing.Refused(Encoding.UTF8.GetBytes(Xml(rows))).Of("x").Code);

    [Fact]
    public void A_document_type_is_refused() =>
        Assert.Equal(ProblemCodes.DamagedFile, Packing.Refused(Encoding.UTF8.GetBytes(Xml("<Row/>").Replace("<Workbook", "<!DOCTYPE x [<!ENTITY a \"b\">]><Workbook"))).Of("x").Code);

    private static string[][] Read(string text) => Packing.Read(Encoding.UTF8.GetBytes(text));

    private static string Xml(string rows) =>
        $"""<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="x"><Table>{rows}</Table></Worksheet></Workbook>""";
}
