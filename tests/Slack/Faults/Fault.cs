namespace Helmsman.Slack.Faults;

/// <summary>What goes wrong with a call of the Web API.</summary>
public abstract record Fault
{
    /// <summary>Status 200, <c>ok</c> false, this code; and not done.</summary>
    public sealed record Refused(string Error) : Fault;

    /// <summary>429 with so many seconds to wait; not done.</summary>
    public sealed record TooMany(int Seconds) : Fault;

    /// <summary>A gateway's page, which is no JSON; not done.</summary>
    public sealed record Page(int Status = 503) : Fault;

    /// <summary>Done, then cut: who called cannot know.</summary>
    public sealed record LostResponse : Fault;

    /// <summary>Done at once, answered so much later by Slack's clock.</summary>
    public sealed record Slow(TimeSpan After) : Fault;
}
