namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>A symmetric positive matrix as LL′.</summary>
internal static class Cholesky
{
    /// <param name="matrix">Read right of its diagonal only.</param>
    /// <returns>L′, row by row, of the matrix with <paramref name="ridge"/> added to its diagonal.</returns>
    public static float[] Of(float[] matrix, int size, double ridge)
    {
        var rest = Array.ConvertAll(matrix, value => (double)value);
        var factor = new float[size * size];
        for (var at = 0; at < size; at++)
        {
            var pivot = Math.Sqrt(rest[at * size + at] + ridge);
            for (var column = at; column < size; column++)
            {
                var value = (rest[at * size + column] + (column == at ? ridge : 0)) / pivot;
                factor[at * size + column] = (float)value;
            }

            for (var row = at + 1; row < size; row++)
            {
                for (var column = row; column < size; column++)
                {
                    rest[row * size + column] -= (double)factor[at * size + row] * factor[at * size + column];
                }
            }
        }

        return factor;
    }

    /// <summary>Each row z becomes u with Lu = z.</summary>
    public static void Solve(float[] factor, int size, float[] rows)
    {
        for (var start = 0; start < rows.Length; start += size)
        {
            var row = rows.AsSpan(start, size);
            for (var at = 0; at < size; at++)
            {
                var solved = row[at] / factor[at * size + at];
                // Rows of L′ are 0 left of the diagonal, so what is solved stays as it is.
                var block = Rows.Block(at);
                Rows.Add(row[block..], factor.AsSpan(at * size, size)[block..], -solved);

                row[at] = solved;
            }
        }
    }
}
