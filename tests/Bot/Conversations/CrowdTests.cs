using Helmsman.Bot.Conversations;

namespace Helmsman.Tests.Bot.Conversations;

public sealed class CrowdTests
{
    private int asked;

    [Fact]
    public async Task Pages_are_read_until_there_is_no_more()
    {
        var crowd = await Crowd.ReadAsync(next => Page(next is null ? "a" : next, next switch { null => "b", "b" => "c", _ => null }));

        Assert.True(crowd.IsWhole);
        Assert.Equal(["a", "b", "c"], crowd.People.Select(person => person.Id));
    }

    [Theory]
    [InlineData("again")]
    [InlineData(null)]
    public async Task Tokens_that_go_round_or_never_end_come_to_an_end(string? token)
    {
        var crowd = await Crowd.ReadAsync(_ => Page($"p{asked}", token ?? $"t{asked}"));

        Assert.False(crowd.IsWhole);
        Assert.InRange(asked, 2, 10);
    }

    [Fact]
    public async Task Empty_pages_and_nameless_members_are_passed_over()
    {
        var crowd = await Crowd.ReadAsync(next => next is null
            ? Task.FromResult(new TeamsPagedMembersResult { Members = null!, ContinuationToken = "2" })
            : Task.FromResult(new TeamsPagedMembersResult { Members = [null!, new TeamsChannelAccount(), new TeamsChannelAccount { Id = "a" }, new TeamsChannelAccount { Id = "a" }] }));

        Assert.True(crowd.IsWhole);
        Assert.Equal("a", Assert.Single(crowd.People).Id);
    }

    private Task<TeamsPagedMembersResult> Page(string member, string? next)
    {
        asked++;
        return Task.FromResult(new TeamsPagedMembersResult { Members = [new TeamsChannelAccount { Id = member }], ContinuationToken = next! });
    }
}
