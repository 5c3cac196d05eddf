using System.Numerics;
using System.Runtime.InteropServices;

namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>Arithmetic on rows whose length is a multiple of <see cref="Vector{T}.Count"/>.</summary>
internal static class Rows
{
    /// <returns>The least length that holds so many.</returns>
    public static int Length(int count) => (count + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;

    /// <returns>Where the vector begins that holds this place.</returns>
    public static int Block(int at) => at / Vector<float>.Count * Vector<float>.Count;

    /// <summary>Adds <paramref name="times"/> × row.</summary>
    public static void Add(Span<float> to, ReadOnlySpan<float> row, float times)
    {
        var sums = MemoryMarshal.Cast<float, Vector<float>>(to);
        var values = MemoryMarshal.Cast<float, Vector<float>>(row);
        var factor = new Vector<float>(times);
        for (var at = 0; at < sums.Length && at < values.Length; at++)
        {
            sums[at] += values[at] * factor;
        }
    }

    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var ones = MemoryMarshal.Cast<float, Vector<float>>(one);
        var others = MemoryMarshal.Cast<float, Vector<float>>(other);
        var sum = Vector<float>.Zero;
        for (var at = 0; at < ones.Length && at < others.Length; at++)
        {
            sum += ones[at] * others[at];
        }

        return Vector.Sum(sum);
    }
}
