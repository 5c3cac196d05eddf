namespace Helmsman.State.LiteDb;

/// <summary>Another process holds the data file: two programs that write one file would each undo what the other wrote.</summary>
public sealed class DataFileTakenException(string message, Exception? innerException) : InvalidOperationException(message, innerException);
