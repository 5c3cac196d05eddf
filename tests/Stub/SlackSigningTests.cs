using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Helmsman.Bot.Channels.Slack.Signing;
using Helmsman.Slack.Client;
using Helmsman.Tests.Conventions;
using Helmsman.Tests.Deploy;

namespace Helmsman.Tests.Stub;

/// <summary>Three that know how Slack signs: what signs in the tests, what checks in the bot, and Slack's own package, which judges both.</summary>
public sealed class SlackSigningTests
{
    private const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    private const string Body = "token=x&text=为什么流量下降了&payload=%7B%22a%22%3A1%7D";

    private static readonly DateTimeOffset Now = new(2026, 11, 22, 1, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Slacks_own_package_and_the_bot_take_the_same_for_Slacks()
    {
        var folder = Repository.At("tests", "Slack", "real");
        Installed.OrSkip(Path.Combine(folder, "node_modules"), "scripts/test installs it");
        Request[] requests =
        [
            Signed(0), Signed(-299), Signed(-300), Signed(-301), Signed(-86_400),
            Signed(0) with { Body = Body + " " },
            Signed(0) with { Body = "" },
            Signed(0) with { Secret = Secret + "!" },
            Signed(0) with { Timestamp = Signing.TimeOf(Now.AddSeconds(-1)) },
            Signed(0) with { Signature = "v0=" + new string('0', 64) },
            Signed(0) with { Signature = Signed(0).Signature.Replace("v0=", "v1=", StringComparison.Ordinal) },
            Signed(0) with { Signature = Signed(0).Signature[..^1] },
            Signed(0) with { Signature = "v0" },
        ];

        var slack = await JudgeAsync(folder, requests);

        Assert.Equal([true, true, true], slack.Take(3));
        Assert.All(slack.Skip(3), Assert.False);
        Assert.Equal(slack, requests.Select(Ours));
    }

    /// <summary>Here the bot is stricter: Slack's package looks at the past alone.</summary>
    [Fact]
    public void What_comes_from_far_ahead_is_refused() => Assert.Equal([true, false], new[] { 300, 301 }.Select(seconds => Ours(Signed(seconds))));

    private static bool Ours(Request request) =>
        SlackSignature.Proves(request.Secret, request.Timestamp, request.Signature, Encoding.UTF8.GetBytes(request.Body), DateTimeOffset.FromUnixTimeMilliseconds(request.Now));

    private static Request Signed(int secondsOff)
    {
        var time = Signing.TimeOf(Now.AddSeconds(secondsOff));
        return new Request(Secret, time, Signing.Of(Secret, time, Body), Body, Now.ToUnixTimeMilliseconds());
    }

    private static async Task<bool[]> JudgeAsync(string folder, Request[] requests)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "verify.mjs")])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        })!;
        await node.StandardInput.WriteAsync(JsonSerializer.Serialize(requests, JsonSerializerOptions.Web));
        node.StandardInput.Close();
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await errors);
        return JsonSerializer.Deserialize<bool[]>(output)!;
    }

    /// <param name="Now">In milliseconds since 1970.</param>
    private sealed record Request(string Secret, string Timestamp, string Signature, string Body, long Now);
}
