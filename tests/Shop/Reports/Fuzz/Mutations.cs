using System.Text;
using CsCheck;

namespace Helmsman.Tests.Shop.Reports.Fuzz;

/// <summary>What can happen to a file on its way, and what somebody can do to it on purpose.</summary>
internal static class Mutations
{
    private static readonly byte[][] Telling =
    [
        [0], [0xFF], [0xFF, 0xFF, 0xFF, 0xFF], [0xFE, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0x80], [0xFF, 0xFF, 0xFF, 0x7F],
        .. "\"|<|>|\r|\n|PK\u0003\u0004|<f>|<c r=\"ZZZ9\">|<table>|&#x1F600;".Split('|').Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly Gen<Step> Steps = Gen.Select(Gen.Int[0, 7], Gen.Int[0, int.MaxValue - 1], Gen.Int[0, int.MaxValue - 1], Gen.Byte.Array[1, 16])
        .Select((kind, at, length, noise) => new Step(kind, at, length, noise));

    public static Gen<byte[]> Of(IReadOnlyList<byte[]> files) => Gen.Select(Gen.Int[0, files.Count - 1], Gen.Int[0, files.Count - 1], Steps.Array[1, 6])
        .Select((file, other, steps) => steps.Aggregate(files[file], (mutated, step) => mutated.Length == 0 ? mutated : Mutate(mutated, files[other], step)));

    private static byte[] Mutate(byte[] file, byte[] other, Step step)
    {
        var at = step.At % file.Length;
        var length = (step.Length % Math.Min(file.Length - at, 600)) + 1;
        return step.Kind switch
        {
            0 => Over(file, at, [(byte)(file[at] ^ (1 << (length % 8)))]),
            1 => file[..at],
            2 => [.. file[..at], .. other[(step.Length % other.Length)..]],
            3 => [.. file[..(at + length)], .. file[at..]],
            4 => [.. file[..at], .. file[(at + length)..]],
            5 => Over(file, at, step.Noise),
            _ => Over(file, at, Telling[step.Length % Telling.Length]),
        };
    }

    private static byte[] Over(byte[] file, int at, byte[] bytes) => [.. file[..at], .. bytes, .. file[Math.Min(file.Length, at + bytes.Length)..]];

    private sealed record Step(int Kind, int At, int Length, byte[] Noise);
}
