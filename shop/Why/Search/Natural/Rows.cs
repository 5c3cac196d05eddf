using System.Numerics;

namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>Arithmetic on rows whose length is a multiple of <see cref="Vector{T}.Count"/>.</summary>
internal static class Rows
{
    /// <returns>The least length that holds so many.</returns>
    public static int Length(int count) => (count + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;

    /// <summary>Adds <paramref name="times"/> × row.</summary>
    public static void Add(Span<float> to, ReadOnlySpan<float> row, float times)
    {
        for (var at = 0; at < to.Length; at += Vector<float>.Count)
        {
            (new Vector<float>(to[at..]) + new Vector<float>(row[at..]) * times).CopyTo(to[at..]);
        }
    }

    public static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = Vector<float>.Zero;
        for (var at = 0; at < one.Length; at += Vector<float>.Count)
        {
            sum += new Vector<float>(one[at..]) * new Vector<float>(other[at..]);
        }

        return Vector.Sum(sum);
    }
}
