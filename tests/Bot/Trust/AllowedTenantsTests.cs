using Helmsman.Bot.Trust;
using Microsoft.Extensions.Configuration;

namespace Helmsman.Tests.Bot.Trust;

public sealed class AllowedTenantsTests
{
    private const string Ours = "aaaaaaaa-0000-0000-0000-000000000001";
    private const string Second = "aaaaaaaa-0000-0000-0000-000000000002";
    private const string Theirs = "eeeeeeee-0000-0000-0000-00000000000e";

    [Theory]
    [InlineData("msteams", Ours, null, true)]
    [InlineData("msteams", null, Ours, true)]
    [InlineData("msteams", Ours, Ours, true)]
    [InlineData("msteams", Ours, Second, true)]
    [InlineData("msteams", "AAAAAAAA-0000-0000-0000-000000000001", null, true)]
    [InlineData("msteams", Theirs, null, false)]
    [InlineData("msteams", null, Theirs, false)]
    [InlineData("msteams", Ours, Theirs, false)]
    [InlineData("msteams", Theirs, Ours, false)]
    [InlineData("msteams", null, null, false)]
    [InlineData("msteams", "", null, false)]
    [InlineData("directline", null, null, true)]
    [InlineData("webchat", null, null, true)]
    [InlineData(null, null, null, true)]
    public void Every_tenant_that_a_Teams_activity_names_must_be_listed(string? channel, string? inConversation, string? inData, bool admitted) =>
        Assert.Equal(admitted, new AllowedTenants([Ours, Second, " "]).Admit(From(channel, inConversation, inData)));

    [Fact]
    public void With_none_listed_everybody_is_admitted()
    {
        Assert.True(new AllowedTenants([]).Admit(From("msteams", Theirs, null)));
        Assert.True(new AllowedTenants([]).Admit(From("msteams", null, null)));
    }

    [Fact]
    public void Channel_data_that_is_something_else_names_no_tenant()
    {
        var activity = From("msteams", Ours, null);
        activity.ChannelData = "text";
        Assert.True(new AllowedTenants([Ours]).Admit(activity));
    }

    [Fact]
    public void An_activity_without_conversation_is_from_nowhere() =>
        Assert.False(new AllowedTenants([Ours]).Admit(new Activity { ChannelId = "msteams" }));

    [Theory]
    [InlineData("SingleTenant", false)]
    [InlineData("singletenant", false)]
    [InlineData("UserAssignedMSI", false)]
    [InlineData("UserAssignedMsi", false)]
    [InlineData("MultiTenant", true)]
    [InlineData("", true)]
    [InlineData(null, true)]
    public void A_bot_of_one_tenant_serves_that_one_unless_others_are_listed(string? type, bool servesAll)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("MicrosoftAppType", type), new("MicrosoftAppTenantId", Ours)]).Build();

        Assert.True(AllowedTenants.From([], configuration).Admit(From("msteams", Ours, null)));
        Assert.Equal(servesAll, AllowedTenants.From([], configuration).Admit(From("msteams", Theirs, null)));
        Assert.True(AllowedTenants.From([Theirs], configuration).Admit(From("msteams", Theirs, null)));
        Assert.False(AllowedTenants.From([Theirs], configuration).Admit(From("msteams", Ours, null)));
    }

    private static Activity From(string? channel, string? inConversation, string? inData) => new()
    {
        ChannelId = channel!,
        Conversation = new ConversationAccount { Id = "a:1", TenantId = inConversation },
        ChannelData = inData is null ? null : new TeamsChannelData { Tenant = new TenantInfo(inData) },
    };
}
