namespace BotFramework;

/// <summary>The HTTP status and body that answer an invoke.</summary>
public sealed class InvokeResponse
{
    public int Status { get; set; }
    public object? Body { get; set; }
}
