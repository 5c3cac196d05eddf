namespace Helmsman.Shop.Reports.Containers;

/// <summary>A container cannot be read on; caught in one place, where it becomes a refusal.</summary>
/// <param name="code">A constant of <see cref="ProblemCodes"/>.</param>
/// <param name="line">Where it broke off, if that is known.</param>
public sealed class UnreadableFileException(string code, int? line = null, string? found = null, string? expected = null, Exception? inner = null)
    : Exception($"{code} at line {line}: found {found}, expected {expected}", inner)
{
    public Problem Of(string file) => new(code, file, line, Found: found, Expected: expected);
}
