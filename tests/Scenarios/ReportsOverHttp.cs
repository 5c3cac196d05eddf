using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Helmsman.Tests.Bot.Reports;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>A program brings reports to the running bot.</summary>
public sealed class ReportsOverHttp
{
    private const string Key = "made-up-key-of-a-test";

    [Fact]
    public async Task A_report_is_kept_and_the_answer_says_which_days_changed()
    {
        await using var house = Open();

        var first = await PutAsync(house, "店铺日报.csv", Exports.Day);
        var second = await PutAsync(house, "店铺日报.csv", Exports.Day);
        var corrected = await PutAsync(house, "店铺日报.csv", Exports.Corrected);

        Assert.Equal((HttpStatusCode.OK, "kept", "shop-daily"), (first.Status, first.Text("result"), first.Text("kind")));
        Assert.Equal("店铺日报.csv", first.Text("file"));
        Assert.Equal(["2026-11-20"], first.Days("new"));
        Assert.Equal(["2026-11-20"], second.Days("unchanged"));
        Assert.Equal(["2026-11-20"], corrected.Days("replaced"));
        Assert.Empty(corrected.Days("new"));
        Assert.Empty(first.Body!["problems"]!.AsArray());
        Assert.Empty(first.Body!["leftOut"]!.AsArray());
    }

    [Fact]
    public async Task A_wrong_one_is_422_with_every_problem_and_changes_nothing()
    {
        await using var house = Open();

        var answer = await PutAsync(house, "店铺日报.csv", Exports.NegativeVisitors);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "refused"), (answer.Status, answer.Text("result")));
        var problem = Assert.Single(answer.Body!["problems"]!.AsArray())!;
        Assert.Equal(("negative-value", 2, "访客数", "-5"), ((string?)problem["code"], (int?)problem["line"], (string?)problem["column"], (string?)problem["found"]));
        Assert.Contains("访客数", answer.Text("text"), StringComparison.Ordinal);
        Assert.Empty(await house.FilesAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer another-key-of-a-test")]
    [InlineData(Key)]
    public async Task Without_the_key_nothing_is_read(string? authorization)
    {
        await using var house = Open();

        var put = await PutAsync(house, "a.csv", Exports.Day, authorization);
        var post = await PostAsync(house, """{"kind":"shop-daily"}""", authorization);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (put.Status, post.Status));
        Assert.Null(put.Body);
    }

    [Theory]
    [InlineData("Bearer ")]
    [InlineData("Bearer made-up-key-of-a-test")]
    public async Task Where_no_key_is_set_there_is_nothing_for_anybody(string authorization)
    {
        await using var house = new BotHouse(settings: ("Helmsman:Sample", ""));

        Assert.Equal(HttpStatusCode.NotFound, (await PutAsync(house, "a.csv", Exports.Day, authorization)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(house, "{}", authorization)).Status);
    }

    [Theory]
    [InlineData("..%2F..%2Fetc%2Fpasswd.csv")]
    [InlineData("a%5Cb.csv")]
    [InlineData("folder/a.csv")]
    [InlineData("")]
    public async Task A_path_in_the_name_is_400(string address)
    {
        await using var house = Open();

        var answer = await SendAsync(house, HttpMethod.Put, $"/api/reports/{address}", new StringContent(Exports.Day));

        Assert.Equal((HttpStatusCode.BadRequest, "invalid"), (answer.Status, answer.Text("result")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_byte_too_many_is_413(bool tellsItsLength)
    {
        var bytes = Encoding.UTF8.GetBytes(Exports.Day);
        await using var house = Open(("Helmsman:Reports:LargestFileBytes", $"{bytes.Length - 1}"));

        var content = tellsItsLength ? new ByteArrayContent(bytes) : (HttpContent)new StreamContent(new Forward(bytes));
        var answer = await SendAsync(house, HttpMethod.Put, "/api/reports/a.csv", content);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "invalid"), (answer.Status, answer.Text("result")));
    }

    [Fact]
    public async Task Rows_of_a_warehouse_go_the_same_way()
    {
        await using var house = Open();

        var answer = await PostAsync(house, """
            {"kind":"traffic-by-source","rows":[
              {"date":"2026-11-21","source":"手淘搜索","visitors":1234,"buyers":null},
              {"date":"2026-11-21","source":"直通车","visitors":0,"buyers":0}]}
            """);

        Assert.Equal((HttpStatusCode.OK, "kept", "traffic-by-source"), (answer.Status, answer.Text("result"), answer.Text("kind")));
        Assert.Equal(["2026-11-21"], answer.Days("new"));
        var day = new DateOnly(2026, 11, 21);
        Assert.Equal((1234, 0), ((await house.SourcesAsync("visitors", day))["手淘搜索"], (await house.SourcesAsync("visitors", day))["直通车"]));
        Assert.Equal((null, 0), ((await house.SourcesAsync("buyers", day)).GetValueOrDefault("手淘搜索"), (await house.SourcesAsync("buyers", day))["直通车"]));
    }

    [Theory]
    [InlineData("""{"kind":"product-daily","rows":[{"date":"2026-11-21","source":"手淘搜索","visitors":1}]}""", "other-kind")]
    [InlineData("""{"kind":"shop-daily","rows":[{"date":"2026-11-21","visitors":1,"revenue":2},{"date":"2026-11-22","visitors":-1,"revenue":2}]}""", "negative-value")]
    [InlineData("""{"kind":"shop-daily","rows":[{"date":"2026-11-21","visitors":"1","revenue":2}]}""", "wrong-type")]
    public async Task Rows_that_are_wrong_are_422_and_nothing_of_them_is_kept(string json, string code)
    {
        await using var house = Open();

        var answer = await PostAsync(house, json);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "refused"), (answer.Status, answer.Text("result")));
        Assert.Equal(code, (string?)Assert.Single(answer.Body!["problems"]!.AsArray())!["code"]);
        Assert.Empty(await house.FilesAsync());
    }

    [Fact]
    public async Task A_problem_that_the_reader_finds_counts_rows()
    {
        await using var house = Open();

        var answer = await PostAsync(house, """
            {"kind":"shop-daily","rows":[{"date":"2026-11-21","visitors":1,"revenue":2},{"date":"2026-11-22","visitors":-1,"revenue":2}]}
            """);

        Assert.Equal(2, (int?)answer.Body!["problems"]![0]!["line"]);
    }

    [Fact]
    public async Task What_is_no_json_is_400()
    {
        await using var house = Open();

        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(house, "{")).Status);
    }

    private static BotHouse Open(params (string Key, string Value)[] settings) => new(settings:
    [
        ("Helmsman:Sample", ""),
        ("Helmsman:Reports:Keys:0:Name", "export"),
        ("Helmsman:Reports:Keys:0:Key", Key),
        .. settings,
    ]);

    private static Task<Answer> PutAsync(BotHouse house, string name, string content, string? authorization = $"Bearer {Key}") =>
        SendAsync(house, HttpMethod.Put, $"/api/reports/{Uri.EscapeDataString(name)}", new StringContent(content), authorization);

    private static Task<Answer> PostAsync(BotHouse house, string json, string? authorization = $"Bearer {Key}") =>
        SendAsync(house, HttpMethod.Post, "/api/facts", new StringContent(json, Encoding.UTF8, "application/json"), authorization);

    private static async Task<Answer> SendAsync(BotHouse house, HttpMethod method, string address, HttpContent content, string? authorization = $"Bearer {Key}")
    {
        using var client = house.CreateClient();
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative)) { Content = content };
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(body.Length == 0 || response.Content.Headers.ContentType?.MediaType == "application/json", body);
        return new Answer(response.StatusCode, body.Length == 0 ? null : JsonNode.Parse(body));
    }

    private sealed record Answer(HttpStatusCode Status, JsonNode? Body)
    {
        public string? Text(string name) => (string?)Body?[name];

        public IEnumerable<string?> Days(string which) => Body!["days"]![which]!.AsArray().Select(day => (string?)day);
    }

    /// <summary>Does not tell how long it is.</summary>
    private sealed class Forward(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }
}
