using System.Text;
using Helmsman.Bot.Reports;
using Helmsman.Bot.Reports.Facts;
using Helmsman.Shop.Reports;

namespace Helmsman.Tests.Bot.Reports.Facts;

public sealed class FactsTests
{
    [Fact]
    public void Rows_become_the_table_that_a_file_would_have_held() => Assert.Equal(
        "date,source,visitors,revenue\r\n2026-11-21,\"淘宝,搜索\",1234,\r\n2026-11-21,直通车,0,10.5\r\n",
        Table("""
            {"kind":"traffic-by-source","rows":[
              {"date":"2026-11-21","source":"淘宝,搜索","visitors":1234},
              {"date":"2026-11-21","source":"直通车","visitors":0,"revenue":1.05e1}]}
            """));

    [Fact]
    public void Null_is_missing_and_not_zero() =>
        Assert.Equal("date,visitors,revenue\r\n2026-11-21,,0\r\n", Table("""{"kind":"shop-daily","rows":[{"date":"2026-11-21","visitors":null,"revenue":0}]}"""));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"kind":"shop-daily","rows":[1]}""")]
    [InlineData("""{"kind":"shop-daily","rows":{}}""")]
    [InlineData("""{"kind":"shop-daily","rows":[{"date":"2026-11-21","date":"2026-11-22"}]}""")]
    [InlineData("""{"kind":"shop-daily","lines":[]}""")]
    [InlineData("""{"kind":"shop-daily","rows":[{"date":""")]
    public void What_is_not_the_expected_json_says_where(string json)
    {
        var (facts, wrong) = FactsPosted.Read(Encoding.UTF8.GetBytes(json));

        Assert.Null(facts);
        Assert.False(string.IsNullOrEmpty(wrong));
    }

    [Fact]
    public void Where_it_stops_being_what_is_expected_is_named_by_row() =>
        Assert.Contains("$.rows[1]", FactsPosted.Read("""{"kind":"shop-daily","rows":[{},7]}"""u8).Wrong, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"rows":[{"date":"2026-11-21"}]}""", "unknown-kind", null, null)]
    [InlineData("""{"kind":"weather","rows":[{"date":"2026-11-21"}]}""", "unknown-kind", null, null)]
    [InlineData("""{"kind":"shop-daily"}""", "no-rows", null, null)]
    [InlineData("""{"kind":"shop-daily","rows":[]}""", "no-rows", null, null)]
    [InlineData("""{"kind":"shop-daily","rows":[{"date":"2026-11-21"},{"visitors":1}]}""", "wrong-type", 2, "date")]
    [InlineData("""{"kind":"shop-daily","rows":[{"date":20261121}]}""", "wrong-type", 1, "date")]
    [InlineData("""{"kind":"shop-daily","rows":[{"date":"21.11.2026"}]}""", "wrong-type", 1, "date")]
    [InlineData("""{"kind":"shop-daily","rows":[{"date":null}]}""", "wrong-type", 1, "date")]
    [InlineData("""{"kind":"shop-daily","rows":[{"date":"2026-11-21","visitors":"12"}]}""", "wrong-type", 1, "visitors")]
    [InlineData("""{"kind":"shop-daily","rows":[{"date":"2026-11-21","visitors":true}]}""", "wrong-type", 1, "visitors")]
    [InlineData("""{"kind":"shop-daily","rows":[{"date":"2026-11-21","visitors":{"a":[1]}}]}""", "wrong-type", 1, "visitors")]
    [InlineData("""{"kind":"traffic-by-source","rows":[{"date":"2026-11-21","source":5}]}""", "wrong-type", 1, "source")]
    [InlineData("""{"kind":"shop-daily","rows":[{"date":"2026-11-21","visitorz":1}]}""", "unknown-column", 1, "visitorz")]
    [InlineData("""{"kind":"shop-daily","rows":[null]}""", "wrong-type", 1, "date")]
    public void What_is_wrong_names_row_and_column(string json, string code, int? row, string? column)
    {
        var problem = Assert.Single(Problems(json));

        Assert.Equal((code, row, column), (problem.Code, problem.Line, problem.Column));
    }

    [Fact]
    public void Every_column_and_measure_may_be_named_by_its_own_name() =>
        Assert.All(["date", "source", "product-id", "product-name", "visitors", "page-views", "ad-spend", "add-to-cart"], name => Assert.True(ReportFields.Has(name), name));

    [Fact]
    public void Too_many_rows_are_not_looked_at()
    {
        var rows = string.Join(',', Enumerable.Repeat("{}", FactsCheck.MostRows + 1));

        Assert.Equal("too-many-rows", Assert.Single(Problems($$"""{"kind":"shop-daily","rows":[{{rows}}]}""")).Code);
    }

    [Fact]
    public void Twenty_problems_are_enough()
    {
        var rows = string.Join(',', Enumerable.Repeat("""{"date":1}""", 50));

        Assert.Equal(20, Problems($$"""{"kind":"shop-daily","rows":[{{rows}}]}""").Count);
    }

    [Fact]
    public void What_the_reader_finds_is_told_by_row()
    {
        var received = FactsTable.WithRows(new Received.Refused(new ReadResult.Refused("f", [new Problem("x", "f", Line: 4), new Problem("y", "f")])));

        Assert.Equal([3, null], Assert.IsType<Received.Refused>(received).Result.Problems.Select(problem => problem.Line));
    }

    private static FactsPosted Read(string json)
    {
        var (facts, wrong) = FactsPosted.Read(Encoding.UTF8.GetBytes(json));
        Assert.Null(wrong);
        return facts!;
    }

    private static IReadOnlyList<Problem> Problems(string json) => FactsCheck.Problems("facts.csv", Read(json));

    private static string Table(string json) => Encoding.UTF8.GetString(FactsTable.Of(Read(json)).Span);
}
