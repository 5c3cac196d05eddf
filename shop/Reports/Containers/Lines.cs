using System.Text;

namespace Helmsman.Shop.Reports.Containers;

/// <summary>
/// The lines of one table, read once from its top. A cell is trimmed text in UTF-8, so that a file of a million lines makes no string for each of
/// its cells: "12.5" for a number, "2026-11-21" for a date, whatever the container keeps them as.
/// </summary>
internal abstract class Lines : IDisposable
{
    /// <summary>1-based line of the file, or row of the sheet, on which the current line begins.</summary>
    public abstract int Number { get; }

    /// <summary>How many cells the current line has.</summary>
    public abstract int Count { get; }

    /// <summary>Quotes that do not close or stand where none may be.</summary>
    public virtual bool IsBroken => false;

    /// <summary>Valid until the next <see cref="Read"/>.</summary>
    public abstract ReadOnlySpan<byte> this[int index] { get; }

    /// <summary>Goes on to the next line; empty lines may be passed over.</summary>
    /// <exception cref="UnreadableFileException">The container breaks off or is not what it claims to be.</exception>
    public abstract bool Read();

    public string Text(int index) => Encoding.UTF8.GetString(this[index]);

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
