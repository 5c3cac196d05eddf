namespace Helmsman.Bot.Sending;

/// <summary>A call to a channel that has its own words for what went wrong.</summary>
public sealed class TroubleException : Exception
{
    public TroubleException(Trouble trouble)
        : base(trouble.Error) => Trouble = trouble;

    public TroubleException(Trouble trouble, Exception innerException)
        : base(trouble.Error, innerException) => Trouble = trouble;

    public Trouble Trouble { get; }
}
