using System.Text.Json.Serialization;

namespace BotFramework.Schema.Teams;

/// <summary>Somebody opens, or sends, a dialog that Teams shows over the conversation (it used to be called a task module).</summary>
public sealed class TaskModuleRequest
{
    /// <summary>The button's own data with the card's inputs merged in; a <c>JsonElement</c> on what was received.</summary>
    public object? Data { get; set; }

    public TaskModuleRequestContext? Context { get; set; }
}

public sealed class TaskModuleRequestContext
{
    public string? Theme { get; set; }
}

public sealed class TaskModuleResponse
{
    public TaskModuleResponseBase? Task { get; set; }
}

/// <summary>What becomes of the dialog: <see cref="Type"/> says which of the two it is.</summary>
[JsonDerivedType(typeof(TaskModuleContinueResponse))]
[JsonDerivedType(typeof(TaskModuleMessageResponse))]
public class TaskModuleResponseBase(string? type = null)
{
    public string? Type { get; set; } = type;
}

/// <summary>It shows this card.</summary>
public sealed class TaskModuleContinueResponse() : TaskModuleResponseBase("continue")
{
    public TaskModuleTaskInfo? Value { get; set; }
}

/// <summary>It shows this sentence and can be closed.</summary>
public sealed class TaskModuleMessageResponse() : TaskModuleResponseBase("message")
{
    public string? Value { get; set; }
}

public sealed class TaskModuleTaskInfo
{
    public string? Title { get; set; }

    /// <summary>Pixels, or <c>small</c>, <c>medium</c>, <c>large</c>.</summary>
    public object? Height { get; set; }

    /// <summary>Pixels, or <c>small</c>, <c>medium</c>, <c>large</c>.</summary>
    public object? Width { get; set; }

    public Attachment? Card { get; set; }
}
