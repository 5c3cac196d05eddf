namespace Helmsman.Bot.Sending;

/// <summary>The caller gave a call up before it was made, so nothing of it can be there: it waited for its pace, its next try or the bot's token.</summary>
public sealed class NotSentException(OperationCanceledException stopped)
    : OperationCanceledException("The call was given up before it was made.", stopped, stopped.CancellationToken);
