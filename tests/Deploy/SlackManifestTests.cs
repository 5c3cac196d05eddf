using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Tests.Conventions;
using Asked = Helmsman.Bot.Channels.Slack.Install.Scopes;

namespace Helmsman.Tests.Deploy;

/// <summary>The app in Slack: what it may do is what it does.</summary>
public sealed partial class SlackManifestTests
{
    public static TheoryData<string, string, string> Slips => new()
    {
        { "name: Helmsman", $"name: {new string('x', 36)}", "/display_information/name" },
        { "  name: Helmsman\n", "  colour: blue\n", "colour" },
        { "display_information:", "display:", "display_information" },
        { "background_color: \"#1B3A57\"", "background_color: navy", "/display_information/background_color" },
        { "background_color: \"#1B3A57\"", "long_description: too short", "/display_information/long_description" },
        { "display_name: helmsman", "display_name: \"\"", "/features/bot_user/display_name must NOT have fewer" },
        { "display_name: helmsman", "display_name: Helmsman Bot", "/features/bot_user/display_name" },
        { "command: /helmsman", "command: helmsman", "/features/slash_commands/0/command" },
        { "usage_hint: why did traffic drop · 为什么流量下降了", "usage_hint: \"\"", "/features/slash_commands/0/usage_hint" },
        { "- chat:write #", "- chat:wrote #", "/oauth_config/scopes/bot/2" },
        { "- chat:write #", "- channels:read #", "/oauth_config/scopes/bot" },
        { "- message.im", "- message.mars", "/settings/event_subscriptions/bot_events/" },
        { "is_enabled: true", "is_enabled: often", "/settings/interactivity/is_enabled" },
        { "socket_mode_enabled: true", "socket_mode_enabled: false", "without Socket Mode every part needs an address" },
        { "- commands #", "- calls:read #", "slash commands need the scope commands" },
        { "is_enabled: true", "is_enabled: true\n    request_url: https://HOST/", "with Socket Mode no address is called" },
    };

    [Fact]
    public async Task Slack_s_own_types_and_its_published_schema_find_nothing_wrong_with_either()
    {
        Assert.Empty((await SlackManifest.ForSockets.JudgedAsync()).Faults);
        Assert.Empty((await SlackManifest.ForHttp.JudgedAsync()).Faults);
    }

    [Theory]
    [MemberData(nameof(Slips))]
    public async Task A_planted_fault_is_found(string what, string instead, string fault) =>
        Assert.Contains((await SlackManifest.ForSockets.With(what, instead).JudgedAsync()).Faults, found => found.Contains(fault, StringComparison.Ordinal));

    [Fact]
    public async Task What_the_tests_read_of_it_is_what_Slack_reads()
    {
        var manifest = SlackManifest.ForSockets;
        var read = (await manifest.JudgedAsync()).Manifest;
        Assert.Equal(TextsIn(read["oauth_config"]!["scopes"]!["bot"]), manifest.Scopes);
        Assert.Equal(TextsIn(read["settings"]!["event_subscriptions"]!["bot_events"]), manifest.Events);
        Assert.Equal(read["features"]!["slash_commands"]!.AsArray().Select(each => (string?)each!["command"]), manifest.Commands);
    }

    [Fact]
    public async Task The_two_differ_in_addresses_and_in_who_calls_whom()
    {
        var (sockets, http) = ((await SlackManifest.ForSockets.JudgedAsync()).Manifest, (await SlackManifest.ForHttp.JudgedAsync()).Manifest);
        Assert.Equal((true, false), ((bool)sockets["settings"]!["socket_mode_enabled"]!, (bool)http["settings"]!["socket_mode_enabled"]!));
        foreach (var manifest in new[] { sockets, http })
        {
            manifest["settings"]!.AsObject().Remove("socket_mode_enabled");
            manifest["oauth_config"]!.AsObject().Remove("redirect_urls");
            manifest["features"]!["slash_commands"]![0]!.AsObject().Remove("url");
            manifest["settings"]!["interactivity"]!.AsObject().Remove("request_url");
            manifest["settings"]!["event_subscriptions"]!.AsObject().Remove("request_url");
        }

        Assert.True(JsonNode.DeepEquals(sockets, http), $"{sockets}\n{http}");
    }

    [Fact]
    public void Every_method_that_is_called_and_every_event_that_is_subscribed_to_is_known_with_its_scopes()
    {
        Assert.Equal(typeof(SlackMethods).GetFields().Where(field => field.IsLiteral).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal), SlackNeeds.Methods.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(SlackNeeds.Events.Keys.Order(StringComparer.Ordinal), SlackManifest.ForSockets.Events.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_subscribed_to_is_what_the_bot_understands()
    {
        var heads = SwitchHead().Matches(File.ReadAllText(Repository.At("bot", "Channels", "Slack", "Events", "Meanings.cs")));
        var understood = heads.SelectMany(head => Quoted().Matches(head.Value)).Select(found => found.Groups["event"].Value).Distinct(StringComparer.Ordinal);
        // Of all that is called a message, those of chats with the bot are subscribed to.
        Assert.Equal(SlackManifest.ForSockets.Events.Select(each => each.Split('.')[0]).Order(StringComparer.Ordinal), understood.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_scope_is_missing_and_none_is_left_over()
    {
        var needed = SlackNeeds.Of(SlackManifest.ForSockets).Keys.Order(StringComparer.Ordinal).ToList();
        Assert.Equal(needed, SlackManifest.ForSockets.Scopes);
        Assert.Equal(needed, SlackManifest.ForHttp.Scopes);
        Assert.Equal(needed, Asked.Asked);
    }

    [Fact]
    public void Behind_each_scope_stands_what_needs_it()
    {
        var needs = SlackNeeds.Of(SlackManifest.ForSockets);
        var reasons = SlackManifest.ForSockets.Reasons;
        Assert.All(needs, need => Assert.Equal(need.Value, reasons[need.Key].Order(StringComparer.Ordinal)));
        Assert.Equal(needs.Count, reasons.Count);
    }

    [Theory]
    [InlineData("app_home_opened\n", "app_home_opened\n      - reaction_added\n")]
    [InlineData("      - app_mention\n", "")]
    public void Another_event_is_seen(string what, string instead) => Assert.NotEqual(
        SlackNeeds.Events.Keys.Order(StringComparer.Ordinal), SlackManifest.ForSockets.With(what, instead).Events.Order(StringComparer.Ordinal));

    private static IEnumerable<string?> TextsIn(JsonNode? list) => list!.AsArray().Select(each => (string?)each);

    [GeneratedRegex(@"^ +\((""[a-z_]+""( or )?)+, ", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex SwitchHead();

    [GeneratedRegex("\"(?<event>[a-z_]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();
}
