using Helmsman.Bot.Conversations;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Bot.Conversations;

public sealed class MeetingTests
{
    private static readonly Team Met = Team.Empty.Having("msteams", new ChannelAccount("29:ann", "29:ann"));

    [Fact]
    public void A_name_and_a_directory_id_are_taken_when_they_are_told()
    {
        var ann = Met.Having("msteams", new ChannelAccount("29:ann", "Ann", null, "entra-1")).FindAccount("msteams", "29:ann");

        Assert.Equal(("Ann", "entra-1"), (ann?.Name, ann?.Accounts[0].DirectoryId));
    }

    [Fact]
    public void What_is_told_without_them_takes_nothing_away()
    {
        var known = Met.Having("msteams", new ChannelAccount("29:ann", "Ann", null, "entra-1"));

        Assert.Same(known, known.Having("msteams", new ChannelAccount("29:ann")));
        Assert.Same(known, known.Having("msteams", new ChannelAccount("29:ann", "Anna", null, " ")));
    }

    [Fact]
    public void An_account_in_another_channel_is_left_alone()
    {
        var both = Team.Empty.With(new Person("ann", "Ann", [new Account("slack", "29:ann"), new Account("msteams", "29:ann")]));

        Assert.Equal([null, "entra-1"], both.Having("msteams", new ChannelAccount("29:ann", "Ann", null, "entra-1")).People[0].Accounts.Select(account => account.DirectoryId));
    }
}
