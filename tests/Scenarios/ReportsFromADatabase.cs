using Helmsman.Shop.Reports;
using Helmsman.Tests.Bot.Reports;
using Helmsman.Tests.Bot.Reports.Sql;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The bot runs, and fetches a report from a real PostgreSQL when its time comes: at 09:30 in Shanghai, half an hour after these tests begin.</summary>
public sealed class ReportsFromADatabase(Postgres postgres)
{
    private static readonly DateOnly Day = new(2026, 11, 20);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task What_a_query_answers_goes_into_the_history_at_its_time()
    {
        await postgres.RunAsync("""
            DROP TABLE IF EXISTS sources;
            CREATE TABLE sources (day date, name text, visitors bigint, buyers int, revenue numeric(12,2));
            INSERT INTO sources VALUES ('2026-11-20', '手淘搜索', 1200, 30, 4000.50), ('2026-11-20', '直通车', 0, NULL, NULL);
            """);
        await using var house = Open("SELECT day AS date, name AS source, visitors, buyers, revenue FROM sources", "traffic-by-source");
        Assert.NotEqual("warehouse.csv", (await house.BlockAsync(ReportKinds.TrafficBySource, Day))?.SourceFile);

        await house.GoOnAsync(TimeSpan.FromMinutes(30));
        await UntilAsync(house, async () => (await house.BlockAsync(ReportKinds.TrafficBySource, Day))?.SourceFile == "warehouse.csv");

        var visitors = await house.SourcesAsync("visitors", Day);
        Assert.Equal((1200, 0), (visitors["手淘搜索"], visitors["直通车"]));
        Assert.Equal(4000.5, (await house.SourcesAsync("revenue", Day))["手淘搜索"]);
        Assert.Null((await house.SourcesAsync("buyers", Day)).GetValueOrDefault("直通车"));
    }

    [Theory]
    [InlineData("SELECT * FROM nowhere", "42P01")]
    [InlineData("DELETE FROM counted RETURNING n", "25006")]
    [InlineData("COMMIT; DELETE FROM counted", "25006")]
    [InlineData("SELECT pg_sleep(60)", "57014")]
    public async Task One_that_fails_writes_nothing_and_is_told_to_the_operator_in_his_own_chat(string query, string state)
    {
        await postgres.RunAsync("DROP TABLE IF EXISTS counted; CREATE TABLE counted (n int); INSERT INTO counted VALUES (1)");
        await using var house = Open(query, "shop-daily");
        await house.Teams.AskAsync("lin", TeamsClient.ChatOf("lin"), "帮助");

        await house.GoOnAsync(TimeSpan.FromMinutes(30));
        var told = await house.SeenAsync(sent => sent.Says("warehouse"), "what the database said");

        Assert.Equal(TeamsClient.ChatOf("lin"), told.Conversation);
        Assert.True(told.Says(state), told.Words);
        Assert.Equal(1L, await postgres.AskAsync("SELECT count(*) FROM counted"));
        Assert.DoesNotContain(house.LogBook.Warnings, line => line.Contains("made-up-password", StringComparison.Ordinal));
        Assert.Contains(house.LogBook.Warnings, line => line.StartsWith("1440 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_of_another_kind_than_was_announced_is_refused_and_told()
    {
        await postgres.StartedAsync();
        await using var house = Open("SELECT DATE '2026-11-20' AS date, 'x' AS source, 5 AS visitors", "shop-daily");
        await house.Teams.AskAsync("lin", TeamsClient.ChatOf("lin"), "帮助");

        await house.GoOnAsync(TimeSpan.FromMinutes(30));
        var told = await house.SeenAsync(sent => sent.Says("warehouse.csv"), "the refusal");

        Assert.True(told.Says("traffic-by-source"), told.Words);
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_told_and_its_password_is_not()
    {
        await using var house = Open("SELECT 1", "shop-daily", "Host=127.0.0.1;Port=1;Username=u;Password=made-up-password");
        await house.Teams.AskAsync("lin", TeamsClient.ChatOf("lin"), "帮助");

        await house.GoOnAsync(TimeSpan.FromMinutes(30));
        var told = await house.SeenAsync(sent => sent.Says("warehouse"), "that it is out of reach");

        Assert.False(told.Says("made-up-password"));
        Assert.DoesNotContain(house.LogBook.Warnings, line => line.Contains("made-up-password", StringComparison.Ordinal));
    }

    private BotHouse Open(string query, string kind, string? connection = null) => new(settings:
    [
        ("Helmsman:Reports:Sql:0:Name", "warehouse"),
        ("Helmsman:Reports:Sql:0:Connection", connection ?? postgres.Connection),
        ("Helmsman:Reports:Sql:0:Query", query),
        ("Helmsman:Reports:Sql:0:Kind", kind),
        ("Helmsman:Reports:Sql:0:At", "09:30"),
        ("Helmsman:Reports:Sql:0:TimeoutSeconds", "1"),
    ]);

    private static async Task UntilAsync(BotHouse house, Func<Task<bool>> seen)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await seen())
        {
            house.Clock.Advance(TimeSpan.FromMilliseconds(500));
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, patience.Token);
        }
    }
}
