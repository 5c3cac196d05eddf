using System.Text.Json.Serialization;

namespace Helmsman.Shop.Work;

/// <summary>Something that happened to a work item. The stored discriminators are constants.</summary>
/// <param name="By">The person's id.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Acknowledged), "acknowledged")]
[JsonDerivedType(typeof(Done), "done")]
public abstract record WorkEvent(string By, DateTimeOffset At)
{
    public sealed record Acknowledged(string By, DateTimeOffset At) : WorkEvent(By, At);

    /// <summary>Done by somebody who had not acknowledged counts as acknowledged too: nobody is asked to click twice.</summary>
    public sealed record Done(string By, DateTimeOffset At) : WorkEvent(By, At);
}
