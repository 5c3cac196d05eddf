namespace Helmsman.Shop.Reports.Containers;

/// <summary>
/// Where a parser that is not ours meets bytes that nobody vouches for. ExcelDataReader, ZipArchive, XmlReader and AngleSharp promise no exceptions:
/// on damaged files they throw what they stumble over (an index, a null, a cast, an allocation of a length that the file claims). All of that means
/// one thing, that the file is damaged, so all of it becomes a refusal here and nowhere else, with the first cause kept inside. What is not the
/// file's fault goes through: the disk's trouble (which brings the system's own number), a missing right, a cancellation; so does a refusal of ours.
/// </summary>
internal static class Damage
{
    /// <summary>COR_E_IO: a stream was told to go where it cannot, by a file that points there. The system's own numbers are others.</summary>
    private const int SoughtInVain = unchecked((int)0x80131620);

    public static T Watch<T>(string format, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception error) when (IsOfTheFile(error))
        {
            throw Refusal(error, format);
        }
    }

    /// <param name="open">What it opens is <paramref name="read"/>'s to close, unless that fails.</param>
    public static T Watch<T>(string format, Func<Stream> open, Func<Stream, T> read)
    {
        var stream = open();
        var isRead = false;
        try
        {
            var result = Watch(format, () => read(stream));
            isRead = true;
            return result;
        }
        finally
        {
            if (!isRead)
            {
                stream.Dispose();
            }
        }
    }

    public static bool IsOfTheFile(Exception error) => error is EndOfStreamException or IOException { HResult: SoughtInVain } or not
        (UnreadableFileException or OperationCanceledException or UnauthorizedAccessException or ObjectDisposedException or IOException);

    /// <param name="format">What it claimed to be.</param>
    /// <param name="line">Where it broke off, if that is known.</param>
    public static UnreadableFileException Refusal(Exception error, string format, int? line = null) =>
        Said(error) ?? new(ProblemCodes.DamagedFile, line, format, inner: error);

    /// <summary>A stream of ours has refused, and the parser wrapped what it said.</summary>
    private static UnreadableFileException? Said(Exception error) =>
        error.InnerException is { } cause ? cause as UnreadableFileException ?? Said(cause) : null;
}
