namespace Helmsman.Shop.Reports.Containers;

/// <summary>Lines that somebody else's parser gives, held to what <see cref="Lines.Read"/> promises.</summary>
/// <param name="format">What the file claims to be, as it is told to people.</param>
internal abstract class GuardedLines(string format) : Lines
{
    public sealed override bool Read()
    {
        try
        {
            var isLine = Next();
            return !isLine || Count <= Limits.MostColumns ? isLine : throw TooWide();
        }
        catch (Exception error) when (Damage.IsOfTheFile(error))
        {
            throw Damage.Refusal(error, format, Number);
        }
    }

    protected abstract bool Next();

    private UnreadableFileException TooWide() =>
        new(ProblemCodes.TooManyColumns, Number, FormattableString.Invariant($"{Count}"), FormattableString.Invariant($"{Limits.MostColumns}"));
}
