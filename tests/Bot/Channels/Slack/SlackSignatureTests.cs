using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Helmsman.Bot.Channels.Slack.Signing;

namespace Helmsman.Tests.Bot.Channels.Slack;

public sealed class SlackSignatureTests
{
    /// <summary>The example of docs.slack.dev/authentication/verifying-requests-from-slack.</summary>
    private const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";

    private const string Time = "1531420618";

    private const string Body =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner"
        + "&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
        + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";

    private const string Signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";

    private static readonly DateTimeOffset Then = DateTimeOffset.FromUnixTimeSeconds(1531420618);

    [Fact]
    public void Slacks_own_example_is_signed_as_Slack_says() => Assert.Equal(Signature, SlackSignature.Of(Secret, Time, Encoding.UTF8.GetBytes(Body)));

    [Theory]
    [InlineData(0, true)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    [InlineData(-300, true)]
    [InlineData(-301, false)]
    public void A_request_is_good_for_five_minutes(int seconds, bool isGood) => Assert.Equal(isGood, Proves(now: Then.AddSeconds(seconds)));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("v0=")]
    [InlineData("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b504")]
    [InlineData("v0=A2114D57B48EAC39B9AD189DD8316235A7B4A8D21A10BD27519666489C69B503")]
    [InlineData("v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    [InlineData("a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503")]
    [InlineData("v0=签")]
    public void Another_signature_proves_nothing(string? signature) => Assert.False(Proves(signature: signature));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-1531420618")]
    [InlineData("1531420619")]
    [InlineData(" 1531420618")]
    [InlineData("9223372036854775807")]
    [InlineData("99999999999999999999")]
    public void Another_time_proves_nothing(string? time) => Assert.False(Proves(time: time));

    [Fact]
    public void Another_body_or_secret_proves_nothing()
    {
        Assert.False(Proves(body: Body + " "));
        Assert.False(Proves(secret: Secret[1..]));
    }

    [Fact]
    public void Without_a_secret_nothing_is_proved() =>
        Assert.False(Proves(secret: string.Empty, signature: SlackSignature.Of(string.Empty, Time, Encoding.UTF8.GetBytes(Body))));

    [Fact]
    public void The_body_is_signed_as_bytes()
    {
        var body = new byte[] { 0xff, 0x00, 0xe8 };
        var time = Then.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

        Assert.True(SlackSignature.Proves(Secret, time, SlackSignature.Of(Secret, time, body), body, Then));
        Assert.False(SlackSignature.Proves(Secret, time, SlackSignature.Of(Secret, time, body), [0xfe, 0x00, 0xe8], Then));
    }

    /// <summary>How long it takes tells nobody how much of a guess was right. That cannot be measured here, so it is read.</summary>
    [Fact]
    public void Signatures_are_compared_in_constant_time()
    {
        var proves = typeof(SlackSignature).GetMethod(nameof(SlackSignature.Proves))!;
        var (module, code) = (proves.Module, proves.GetMethodBody()!.GetILAsByteArray()!);
        var called = Enumerable.Range(0, code.Length - 4)
            .Where(at => code[at] == System.Reflection.Emit.OpCodes.Call.Value)
            .Select(at => Named(module, BitConverter.ToInt32(code, at + 1)))
            .ToList();

        Assert.Contains($"{nameof(CryptographicOperations)}.{nameof(CryptographicOperations.FixedTimeEquals)}", called);
        Assert.DoesNotContain(called, name => name is "String.op_Equality" or "String.Equals" or "MemoryExtensions.SequenceEqual" or "Enumerable.SequenceEqual");
    }

    private static string? Named(System.Reflection.Module module, int token)
    {
        try
        {
            return module.ResolveMethod(token) is { } method ? $"{method.DeclaringType?.Name}.{method.Name}" : null;
        }
        catch (ArgumentException)
        {
            // These four bytes are no call.
            return null;
        }
    }

    private static bool Proves(string secret = Secret, string? time = Time, string? signature = Signature, string body = Body, DateTimeOffset? now = null) =>
        SlackSignature.Proves(secret, time, signature, Encoding.UTF8.GetBytes(body), now ?? Then);
}
