using System.Text;

namespace Helmsman.Tests.Deploy;

/// <summary>The app package, judged by Microsoft's schemas and by what Teams asks for beyond them.</summary>
public sealed class AppPackageTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("public")]
    [InlineData("gcc")]
    [InlineData("gcch")]
    [InlineData("dod")]
    [InlineData("21vianet")]
    public async Task Nothing_is_wrong_with_the_package_of_any_cloud(string cloud) =>
        Assert.Empty(await (await AppPackage.MadeAsync("--cloud", cloud, "--domain", "bot.shop.example")).FaultsAsync());

    [Fact]
    public async Task Its_files_are_at_the_root() =>
        Assert.Equal(["color.png", "manifest.json", "outline.png", "zh-cn.json"], (await AppPackage.MadeAsync()).Files.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_same_arguments_give_the_same_bytes()
    {
        using var folder = new Folder();
        foreach (var name in new[] { "one.zip", "two.zip" })
        {
            Assert.Equal(0, (await AppPackage.RunAsync(["--bot-id", AppPackage.BotId, "--output", folder.At(name)])).ExitCode);
        }

        Assert.Equal(await File.ReadAllBytesAsync(folder.At("one.zip"), Cancel), await File.ReadAllBytesAsync(folder.At("two.zip"), Cancel));
    }

    [Theory]
    [InlineData("public", true)]
    [InlineData("gcch", false)]
    [InlineData("21vianet", false)]
    public async Task Files_are_promised_only_where_Teams_hands_them_over(string cloud, bool promised) =>
        Assert.Equal(promised, (bool)(await AppPackage.MadeAsync("--cloud", cloud)).Manifest["bots"]![0]!["supportsFiles"]!);

    [Fact]
    public async Task The_arguments_are_in_the_manifest()
    {
        var manifest = (await AppPackage.MadeAsync("--version", "2.0.1", "--developer", "Shop Ltd", "--domain", "bot.shop.example")).Manifest;
        Assert.Equal(AppPackage.BotId, (string?)manifest["id"]);
        Assert.Equal(AppPackage.BotId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal("2.0.1", (string?)manifest["version"]);
        Assert.Equal("Shop Ltd", (string?)manifest["developer"]!["name"]);
        Assert.Equal("https://shop.example", (string?)manifest["developer"]!["privacyUrl"]);
        Assert.Equal(["bot.shop.example"], manifest["validDomains"]!.AsArray().Select(domain => (string?)domain));
    }

    /// <summary>Nothing in the product asks Teams for more than a bot gets anyway: whoever begins to, asks for it here too.</summary>
    [Theory]
    [InlineData("authorization")]
    [InlineData("webApplicationInfo")]
    [InlineData("permissions")]
    [InlineData("devicePermissions")]
    public async Task No_right_is_asked_for_that_is_not_used(string right) => Assert.Null((await AppPackage.MadeAsync()).Manifest[right]);

    [Theory]
    [InlineData("--bot-id", "helmsman", "no GUID")]
    [InlineData("--version", "1.0", "three numbers")]
    [InlineData("--developer", "A developer whose name is longer than Teams shows", "32 characters")]
    [InlineData("--website", "http://shop.example", "no https address")]
    [InlineData("--domain", "https://shop.example", "no host name")]
    [InlineData("--cloud", "mars", "21vianet")]
    [InlineData("--colour", "blue", "--colour")]
    public async Task A_bad_argument_is_told_apart(string option, string value, string told)
    {
        var ran = await AppPackage.RunAsync(["--bot-id", AppPackage.BotId, option, value]);
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains(told, ran.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_bot_nothing_is_made()
    {
        var ran = await AppPackage.RunAsync([]);
        Assert.Equal(2, ran.ExitCode);
        Assert.Contains("MicrosoftAppId", ran.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Planted_faults_of_the_manifest_are_found()
    {
        var package = await AppPackage.MadeAsync();
        await FoundAsync(package.With("manifest.json", manifest => manifest["name"]!["short"] = new string('x', 31)), "/name/short");
        await FoundAsync(package.With("manifest.json", manifest => manifest["colour"] = "blue"), "colour");
        await FoundAsync(package.With("manifest.json", manifest => manifest.AsObject().Remove("accentColor")), "accentColor");
        await FoundAsync(package.With("manifest.json", manifest => manifest["bots"]![0]!["scopes"]!.AsArray().Add("galaxy")), "/bots/0/scopes");
        await FoundAsync(package.Without("manifest.json"), "manifest.json is not at the root");
        await FoundAsync(package.With("folder/notes.txt", Encoding.UTF8.GetBytes("notes")), "named by nothing");
    }

    [Fact]
    public async Task Planted_faults_of_a_language_are_found()
    {
        const string title = "bots[0].commandLists[0].commands[0].title";
        var package = await AppPackage.MadeAsync();
        await FoundAsync(package.With("zh-cn.json", texts => texts.AsObject().Remove(title)), $"{title} is not translated");
        await FoundAsync(package.With("zh-cn.json", texts => texts["name.short"] = new string('舵', 31)), "/name.short");
        await FoundAsync(package.With("zh-cn.json", texts => texts["bots[0].commandLists[2].commands[0].title"] = "早报"), "is not in the manifest");
        await FoundAsync(package.Without("zh-cn.json"), "zh-cn.json is named by the manifest and missing");
    }

    [Fact]
    public async Task Planted_faults_of_an_icon_are_found()
    {
        var package = await AppPackage.MadeAsync();
        await FoundAsync(package.With("outline.png", package.Files["color.png"]), "is 192×192 and not 32×32");
        await FoundAsync(package.With("outline.png", package.Files["color.png"]), "pixels that are not white");
        await FoundAsync(package.With("color.png", package.Files["outline.png"]), "has transparent pixels");
    }

    private static async Task FoundAsync(AppPackage spoilt, string fault) =>
        Assert.Contains(await spoilt.FaultsAsync(), found => found.Contains(fault, StringComparison.Ordinal));
}
