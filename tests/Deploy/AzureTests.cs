using System.Text.Json;
using System.Text.RegularExpressions;
using Helmsman.Tests.Conventions;

namespace Helmsman.Tests.Deploy;

/// <summary>deploy/azure, as Microsoft's compiler sees it and as the bot will read it.</summary>
public sealed partial class AzureTests
{
    public static TheoryData<string> Files => [.. Bicep.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_compiler_has_no_error_and_no_warning(string file) =>
        Assert.Empty(await Bicep.ComplaintsAsync(Repository.At("deploy", "azure", file)));

    [Theory]
    [InlineData("var unused = 1", "no-unused-vars")]
    [InlineData("param location int = 'west'", "BCP033")]
    [InlineData("resource bot 'Microsoft.BotService/botServices@2022-09-15' = { name: 'x', location: 'global', properties: { colour: 'blue' } }", "colour")]
    public async Task A_planted_fault_is_found(string source, string complaint)
    {
        using var folder = new Folder();
        await File.WriteAllTextAsync(folder.At("spoilt.bicep"), source, TestContext.Current.CancellationToken);
        Assert.Contains(await Bicep.ComplaintsAsync(folder.At("spoilt.bicep")), found => found.Contains(complaint, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_setting_of_the_container_is_one_that_the_bot_reads()
    {
        var names = SettingsIn(await Bicep.CompileAsync(Repository.At("deploy", "azure", "main.bicep"))).ToList();
        Assert.Superset(new HashSet<string>(["Helmsman__Data", "MicrosoftAppId", "MicrosoftAppPassword", "ChannelService"]), new HashSet<string>(names));
        Assert.All(names, name => Assert.True(AppSettings.Has(name), $"appsettings.json has no {name}"));
    }

    [Fact]
    public void A_setting_that_the_bot_does_not_read_is_seen()
    {
        Assert.Equal(["MicrosoftAppColour"], SettingsIn("""{ "MicrosoftAppColour": "blue" }"""));
        Assert.False(AppSettings.Has("MicrosoftAppColour"));
        Assert.False(AppSettings.Has("Helmsman__Shop__Colour"));
        Assert.True(AppSettings.Has("Helmsman__Shop__Zone"));
    }

    /// <summary>Two writers would spoil the data file.</summary>
    [Fact]
    public async Task There_is_never_more_than_one_container()
    {
        using var template = JsonDocument.Parse(await Bicep.CompileAsync(Repository.At("deploy", "azure", "app.bicep")));
        var app = template.RootElement.GetProperty("resources").GetProperty("app").GetProperty("properties");
        var scale = app.GetProperty("template").GetProperty("scale");
        Assert.Equal((1, 1), (scale.GetProperty("minReplicas").GetInt32(), scale.GetProperty("maxReplicas").GetInt32()));
        Assert.Equal("Single", app.GetProperty("configuration").GetProperty("activeRevisionsMode").GetString());
    }

    private static IEnumerable<string> SettingsIn(string template) =>
        Setting().Matches(template).Select(found => found.Groups["name"].Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex("""["'](?<name>(Helmsman__|MicrosoftApp|ChannelService|ToBot|ToChannel)[A-Za-z_]*?)(__\{0\})?["']""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Setting();
}
