using System.Globalization;
using Helmsman.Connector.Traffic;

namespace Helmsman.Connector.Faults;

/// <summary>What goes wrong with a call.</summary>
public abstract record Fault
{
    /// <summary>Answered so, and not done.</summary>
    public sealed record Refused(Answer Answer) : Fault;

    /// <summary>Cut before it is done.</summary>
    public sealed record LostRequest : Fault;

    /// <summary>Done, then cut: who called cannot know.</summary>
    public sealed record LostResponse : Fault;

    /// <summary>Done at once, answered later by the connector's clock.</summary>
    public sealed record Slow(TimeSpan After) : Fault;

    /// <summary>Done, and answered with this in place of the true answer.</summary>
    public sealed record Disguised(Answer Answer) : Fault;

    /// <summary>Sent to the same machine under another name, which must never see the token; see <see cref="ConnectorStub.Elsewhere"/>.</summary>
    public sealed record Redirected(int Status = 307) : Fault;

    public static Fault Error(int status, string code, string message = "Refused by the test.") => new Refused(Answer.Error(status, code, message));

    /// <summary>429 with as many seconds to wait; null: without the header.</summary>
    public static Fault TooManyRequests(int? seconds = 1) =>
        new Refused(Refusals.Throttled with { RetryAfter = seconds?.ToString(CultureInfo.InvariantCulture) });

    /// <summary>429 with the moment from which to come again.</summary>
    public static Fault TooManyRequestsUntil(DateTimeOffset moment) =>
        new Refused(Refusals.Throttled with { RetryAfter = moment.ToUniversalTime().ToString("R", CultureInfo.InvariantCulture) });

    /// <summary>A gateway's page, which is no JSON.</summary>
    public static Fault Page(int status = 502) =>
        new Refused(new Answer(status, $"<html><body><h1>{status} from a gateway</h1></body></html>", "text/html"));

    public static Fault WithoutBody(int status = 201) => new Disguised(new Answer(status));

    public static Fault NotJson(int status = 201) => new Disguised(new Answer(status, "<html>Welcome to the hotel's network</html>", "text/html"));
}
