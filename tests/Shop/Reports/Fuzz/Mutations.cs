using CsCheck;

namespace Helmsman.Tests.Shop.Reports.Fuzz;

/// <summary>What can happen to a file on its way, and what somebody can do to it on purpose.</summary>
internal static class Mutations
{
    private static readonly byte[][] Telling =
        [[0], [0xFF], [0xFF, 0xFF, 0xFF, 0xFF], [0xFE, 0xFF, 0xFF, 0xFF], [0, 0, 0, 0x80], [0xFF, 0xFF, 0xFF, 0x7F], .. "\"|<|>|\r|\n|PK\u0003\u0004|<f>|<c r=\"ZZZ9\">|<table>|&#x1F600;".Split('|').Select(text => System.Text.Encoding.UTF8.GetBytes(text))];

    public static Gen<byte[]> Of(IReadOnlyList<byte[]> files) =>
        from file in Gen.Int[0, files.Count - 1]
        from other in Gen.Int[0, files.Count - 1]
        from steps in Gen.Int[1, 6]
        from seed in Gen.UInt
        select Mutate(files[file], files[other], steps, new Random((int)seed));

    private static byte[] Mutate(byte[] file, byte[] other, int steps, Random chance)
    {
        for (var step = 0; step < steps; step++)
        {
            file = Mutate(file, other, chance);
        }

        return file;
    }

    private static byte[] Mutate(byte[] file, byte[] other, Random chance)
    {
        if (file.Length == 0)
        {
            return file;
        }

        var at = chance.Next(file.Length);
        var length = chance.Next(Math.Min(file.Length - at, 600)) + 1;
        switch (chance.Next(8))
        {
            case 0:
                byte[] flipped = [.. file];
                flipped[at] ^= (byte)(1 << chance.Next(8));
                return flipped;
            case 1:
                return file[..at];
            case 2:
                return [.. file[..at], .. other[chance.Next(other.Length)..]];
            case 3:
                return [.. file[..at], .. file.AsSpan(at, length), .. file.AsSpan(at, length), .. file[(at + length)..]];
            case 4:
                return [.. file[..at], .. file[(at + length)..]];
            case 5:
                var noise = new byte[Math.Min(length, 16)];
                chance.NextBytes(noise);
                return [.. file[..at], .. noise, .. file[Math.Min(file.Length, at + noise.Length)..]];
            default:
                var telling = Telling[chance.Next(Telling.Length)];
                return [.. file[..at], .. telling, .. file[Math.Min(file.Length, at + telling.Length)..]];
        }
    }
}
