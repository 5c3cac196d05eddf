using System.Xml.Linq;

namespace Helmsman.Tests.Conventions;

public sealed class ReferencesRunOneWay
{
    /// <summary>What a room may know. The botframework comes to those that speak it through Directory.Build.props.</summary>
    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["botframework"] = [],
        ["shop"] = [],
        ["state"] = ["shop"],
        ["cards"] = ["shop"],
        ["samples"] = ["shop"],
        ["dialogs"] = ["shop", "cards"],
        ["bot"] = ["shop", "state", "cards", "dialogs", "samples"],
    };

    private static readonly string[] NotForTheShop = ["LiteDB", "Quartz", "Microsoft.Bot", "AdaptiveCards", "Microsoft.AspNetCore"];

    public static TheoryData<string> RoomNames => [.. MayKnow.Keys];

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void A_room_knows_only_the_rooms_below_it(string room) =>
        Assert.Empty(Breaches(room, File.ReadAllText(ProjectOf(room))));

    [Fact]
    public void The_shop_uses_no_chat_and_no_database_package() =>
        Assert.DoesNotContain(
            typeof(Helmsman.Shop.ShopSnapshot).Assembly.GetReferencedAssemblies(),
            assembly => NotForTheShop.Any(name => assembly.Name!.StartsWith(name, StringComparison.Ordinal)) || assembly.Name == "BotFramework");

    [Fact]
    public void A_reference_upwards_is_seen() =>
        Assert.Equal(["../bot/Helmsman.Bot.csproj"], Breaches("cards", """<Project><ProjectReference Include="../bot/Helmsman.Bot.csproj" /></Project>"""));

    private static string ProjectOf(string room) => Assert.Single(Directory.GetFiles(Repository.At(room), "*.csproj"));

    private static IEnumerable<string> Breaches(string room, string project) => XDocument.Parse(project)
        .Descendants("ProjectReference")
        .Select(reference => reference.Attribute("Include")!.Value)
        .Where(path => !MayKnow[room].Contains(path.Split('/', '\\')[^2], StringComparer.Ordinal));
}
