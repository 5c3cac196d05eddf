using System.Net;
using Helmsman.Bot.Sending;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Bot.Sending;

public sealed class TroubleTests
{
    private static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 11, 22, 0, 30, 0, TimeSpan.Zero));

    [Theory]
    [InlineData(412, typeof(Trouble.Passing))]
    [InlineData(429, typeof(Trouble.Passing))]
    [InlineData(502, typeof(Trouble.Passing))]
    [InlineData(503, typeof(Trouble.Passing))]
    [InlineData(504, typeof(Trouble.Passing))]
    [InlineData(400, typeof(Trouble.Refused))]
    [InlineData(401, typeof(Trouble.Refused))]
    [InlineData(403, typeof(Trouble.Forbidden))]
    [InlineData(404, typeof(Trouble.NotThere))]
    [InlineData(413, typeof(Trouble.Refused))]
    [InlineData(500, typeof(Trouble.Refused))]
    public async Task Only_what_the_channel_says_will_pass_is_tried_again(int status, Type trouble) =>
        Assert.IsType(trouble, Trouble.Of(await RefusedAsync((HttpStatusCode)status), Clock));

    [Theory]
    [InlineData("7", 7)]
    [InlineData("Sun, 22 Nov 2026 00:30:09 GMT", 9)]
    public async Task The_rest_that_is_asked_for_is_read_in_both_its_forms(string said, int seconds) => Assert.Equal(
        TimeSpan.FromSeconds(seconds),
        Assert.IsType<Trouble.Passing>(Trouble.Of(await RefusedAsync(HttpStatusCode.TooManyRequests, said), Clock)).After);

    [Theory]
    [InlineData(null)]
    [InlineData("soon")]
    [InlineData("-3")]
    [InlineData("Sun, 22 Nov 2026 00:29:00 GMT")]
    public async Task A_rest_that_cannot_be_read_is_none(string? said) =>
        Assert.Null(Assert.IsType<Trouble.Passing>(Trouble.Of(await RefusedAsync(HttpStatusCode.TooManyRequests, said), Clock)).After);

    [Theory]
    [InlineData(HttpRequestError.ConnectionError, typeof(Trouble.Passing))]
    [InlineData(HttpRequestError.NameResolutionError, typeof(Trouble.Passing))]
    [InlineData(HttpRequestError.SecureConnectionError, typeof(Trouble.Passing))]
    [InlineData(HttpRequestError.UserAuthenticationError, typeof(Trouble.Passing))]
    [InlineData(HttpRequestError.ResponseEnded, typeof(Trouble.Unanswered))]
    [InlineData(HttpRequestError.Unknown, typeof(Trouble.Unanswered))]
    public void What_never_left_is_told_from_what_was_never_answered(HttpRequestError reason, Type trouble) =>
        Assert.IsType(trouble, Trouble.Of(new HttpRequestException(reason, "broken"), Clock));

    [Fact]
    public void A_call_that_ran_out_of_time_was_never_answered() => Assert.IsType<Trouble.Unanswered>(Trouble.Of(new TaskCanceledException(), Clock));

    [Theory]
    [InlineData(HttpRequestError.UserAuthenticationError, typeof(Trouble.Passing))]
    [InlineData(HttpRequestError.ResponseEnded, typeof(Trouble.Unanswered))]
    public void A_call_that_was_given_up_is_judged_by_how_far_it_had_come(HttpRequestError reached, Type trouble) =>
        Assert.IsType(trouble, Trouble.Of(new TaskCanceledException("stopped", new HttpRequestException(reached, "broken")), Clock));

    [Fact]
    public async Task The_reason_for_a_403_is_read_from_its_subcode_too()
    {
        var error = await RefusedAsync(HttpStatusCode.Forbidden, body: """{"error":{"code":"Forbidden","message":"no","subCode":"MessageWritesBlocked"}}""");

        Assert.Equal("MessageWritesBlocked", Assert.IsType<Trouble.Forbidden>(Trouble.Of(error, Clock)).Code);
    }

    [Fact]
    public void A_host_that_is_not_trusted_stays_so() => Assert.IsType<Trouble.Refused>(Trouble.Of(new UnauthorizedAccessException("no"), Clock));

    /// <summary>As the connector client throws it: only it can make one with a response.</summary>
    private static async Task<ErrorResponseException> RefusedAsync(HttpStatusCode status, string? retryAfter = null, string body = "")
    {
        var wire = new Helmsman.Tests.BotFramework.Wire
        {
            Answer = _ =>
            {
                var response = Helmsman.Tests.BotFramework.Wire.Json(status, body);
                if (retryAfter is not null)
                {
                    response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
                }

                return response;
            },
        };
        var caught = default(ErrorResponseException);
        await wire.PostAsync(Helmsman.Tests.BotFramework.Wire.Message(), async (turn, ct) =>
            caught = await Assert.ThrowsAsync<ErrorResponseException>(() => turn.SendActivityAsync("hi", cancellationToken: ct)));
        return caught!;
    }
}
